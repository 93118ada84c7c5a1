import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, Facts, PageHead, Panel, StateTag } from '../../desk';
import { EmptyState, formatInstant, LinkButton, useT } from '../../kit';
import { useCan } from '../../session';
import { STANDING_STATES } from './labels';
import { isNeeded, lastDayOf, type PaperKind, papersOf } from './papers';
import { StandingNotice } from './standing-notice';
import styles from './standing.module.css';
import { Until } from './until';
import { type Standing, useStanding } from './use-standing';

/** Whether this supplier may sell today, since when, and until when its papers hold. */
export default function StandingPage() {
  const t = useT();
  const can = useCan();
  const standing = useStanding();
  return (
    <>
      <PageHead
        title={t('供货资格')}
        mark={standing && <StateTag of={STANDING_STATES} state={standing.state} />}
        actions={
          standing &&
          can('admission.apply') && (
            <LinkButton to={`/vendor/admissions/${standing.applicationId}`} look="primary">
              {t('更新证照')}
            </LinkButton>
          )
        }
      />
      {standing === null && <NotAdmitted />}
      {standing && (
        <>
          <StandingNotice />
          <Panel title={t('入驻情况')}>
            <Facts
              items={[
                { label: t('单位名称'), value: <span lang="zh-CN">{standing.supplierName}</span> },
                {
                  label: t('供货方式'),
                  value: standing.kind === 'trader' ? t('受托代理销售') : t('销售自产产品'),
                },
                { label: t('准入时间'), value: formatInstant(standing.admittedAt) },
                can('admission.apply') && {
                  label: t('入驻申请'),
                  value: <Link to={`/vendor/admissions/${standing.applicationId}`}>{t('查看申请和材料')}</Link>,
                },
                { label: t('产品认定'), value: <Link to="/vendor/certificates">{t('查看认定证书')}</Link> },
              ]}
            />
          </Panel>
          {can('admission.apply') ? <Papers standing={standing} /> : <AskTheOwner standing={standing} />}
        </>
      )}
    </>
  );
}

function NotAdmitted() {
  const t = useT();
  const can = useCan();
  return (
    <Panel>
      <EmptyState title={t('本单位还没有入驻')}>
        <p>{t('入驻后才能申请产品认定、上架商品和接收订单。')}</p>
        {can('admission.apply') && (
          <LinkButton to="/vendor/admissions" look="primary">
            {t('查看入驻申请')}
          </LinkButton>
        )}
      </EmptyState>
    </Panel>
  );
}

function AskTheOwner({ standing }: { standing: Standing }) {
  const t = useT();
  return (
    <p className={styles.note}>
      {standing.expiredKinds.length > 0
        ? t('有 {{count}} 种必备证照已过期，请本单位负责人更新。', { count: standing.expiredKinds.length })
        : t('证照由本单位负责人管理。')}
    </p>
  );
}

interface PaperEnd {
  readonly kind: PaperKind;
  readonly needed: boolean;
  readonly held: number;
  readonly until: string | null;
}

function Papers({ standing }: { standing: Standing }) {
  const t = useT();
  const path = { params: { path: { id: standing.applicationId } } };
  const { data: application, error, refetch } = vendorApi.useQuery('get', '/api/vendor/admissions/{id}', path);
  const { data: kinds } = vendorApi.useQuery('get', '/api/vendor/admissions/document-kinds');
  const rows =
    application &&
    kinds?.map((kind): PaperEnd => {
      const papers = papersOf(application.documents, kind);
      return { kind, needed: isNeeded(kind, application.processes), held: papers.length, until: lastDayOf(papers) };
    });
  return (
    <Panel title={t('证照与有效期')} flush>
      <DataTable
        caption={t('证照与有效期')}
        columns={columnsOf(t)}
        rows={rows?.filter(({ needed, held }) => needed || held > 0)}
        rowKey={({ kind }) => kind.kind}
        error={error}
        retry={() => void refetch()}
        empty={{ title: t('没有材料') }}
      />
    </Panel>
  );
}

const columnsOf = (t: ReturnType<typeof useT>): Column<PaperEnd>[] => [
  { key: 'name', title: t('材料'), render: ({ kind }) => <span lang="zh-CN">{kind.name}</span> },
  { key: 'need', title: t('要求'), render: ({ needed }) => (needed ? t('必备') : t('选交')) },
  {
    key: 'until',
    title: t('有效期至'),
    render: ({ held, until }) =>
      held > 0 ? <Until date={until} /> : <span className={styles.wrong}>{t('没有上传')}</span>,
  },
];
