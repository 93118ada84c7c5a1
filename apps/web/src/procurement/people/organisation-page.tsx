import { asProblem, procurementApi } from '../../api';
import { Facts, PageHead, Panel, Waiting } from '../../desk';
import { Badge, ErrorState, formatDate, LinkButton, useT } from '../../kit';
import { ORGANISATION_KINDS } from '../../kit/labels';
import { useCan } from '../../session';
import styles from './people.module.css';
import { RenameEditor } from './rename-editor';

/** What the unit is called, what it was called before, and who it belongs to. */
export default function OrganisationPage() {
  const t = useT();
  const can = useCan();
  const own = procurementApi.useQuery('get', '/api/procurement/organisation', {});
  const filings = procurementApi.useQuery('get', '/api/procurement/filings');
  const problem = asProblem(own.error);
  if (problem && !own.data) return <ErrorState problem={problem} retry={() => void own.refetch()} />;
  if (!own.data) return <Waiting />;
  const { name, shortName, kind, placeName, parentName, creditCode, names } = own.data;
  const contracted = filings.data?.find(({ state, contractorName }) => state === 'confirmed' && contractorName);
  return (
    <>
      <PageHead
        title={t('本单位')}
        actions={can('organisation.rename_own') && <RenameEditor name={name} shortName={shortName} />}
      />
      <Panel>
        <Facts
          items={[
            { label: t('名称'), value: <strong lang="zh-CN">{name}</strong> },
            { label: t('简称'), value: <span lang="zh-CN">{shortName}</span> },
            { label: t('类型'), value: t((ORGANISATION_KINDS[kind] ?? [kind])[0]) },
            { label: t('所在地'), value: <span lang="zh-CN">{placeName}</span> },
            parentName && { label: t('主管单位'), value: <span lang="zh-CN">{parentName}</span> },
            { label: t('统一社会信用代码'), value: creditCode ?? t('未登记') },
            contracted && {
              label: t('食堂承包企业'),
              value: (
                <>
                  <span lang="zh-CN">{contracted.contractorName}</span>{' '}
                  <LinkButton to={`/procurement/filings/${contracted.id}`} look="quiet" size="small">
                    {contracted.number}
                  </LinkButton>
                </>
              ),
            },
          ]}
        />
        {contracted && (
          <p className={styles.soft} style={{ marginTop: 12 }}>
            {t('承包企业用自己的账户提出采购申请，由本单位审批、验收和付款，计入本单位的份额。')}
          </p>
        )}
      </Panel>
      <Panel title={t('历次名称')}>
        <ol className={styles.names}>
          {names.map((one) => (
            <li key={one.validFrom}>
              <strong lang="zh-CN">{one.name}</strong>{' '}
              {one.validTo === null ? <Badge tone="green">{t('现名')}</Badge> : <Badge>{t('曾用名')}</Badge>}
              <br />
              <span className={styles.soft}>
                {one.validTo
                  ? t('{{from}} 起，至 {{to}} 更名', { from: formatDate(one.validFrom), to: formatDate(one.validTo) })
                  : t('{{from}} 起', { from: formatDate(one.validFrom) })}
                {one.basis && <span lang="zh-CN"> {t('依据：{{document}}', { document: one.basis })}</span>}
              </span>
            </li>
          ))}
        </ol>
        <p className={styles.soft} style={{ marginTop: 14 }}>
          {t('更名之前的订单、发票和填报仍显示当时的名称，全年的份额合在一起计算。')}
        </p>
      </Panel>
    </>
  );
}
