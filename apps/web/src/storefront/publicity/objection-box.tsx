import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { storefront, type StoredFile } from '../../api';
import rules from '../../api/generated/storefront.rules.json';
import { Button, Icon, LinkButton, ProblemNote, Skeleton, TextArea, useT } from '../../kit';
import { useCan, useSession } from '../../session';
import { FileField } from '../forms/file-field';
import { useShopForm } from '../forms/shop-form';
import { type Notice, useOwnObjections } from './notice';
import { ObjectionCard } from './objection-card';
import styles from './publicity.module.css';

const MOST_FILES = 5;
const { remark } = rules.NewObjection;

/** To object while it is open; afterwards, what I said and what became of it. */
export function ObjectionBox({ notice }: { notice: Notice }) {
  const t = useT();
  const session = useSession();
  const can = useCan();
  const { pathname } = useLocation();
  const may = can('certification.object');
  const own = useOwnObjections(may);
  const mine = own.data?.items.find(({ noticeId }) => noticeId === notice.id);
  if (session === undefined || (may && own.isPending)) return <Skeleton height={220} />;
  if (mine) {
    return (
      <section className={styles.panel}>
        <h2>{t('您的异议')}</h2>
        <ObjectionCard objection={mine} bare />
        <p className={styles.foot}>
          <Link to="/objections">{t('我提出的全部异议')}</Link>
        </p>
      </section>
    );
  }
  if (notice.state !== 'open') {
    return (
      <section className={styles.panel}>
        <h2>{t('异议')}</h2>
        <p className={styles.soft}>{t('公示已经结束，不再受理异议。发现证书不实的，请向产地县乡村振兴部门反映。')}</p>
      </section>
    );
  }
  return (
    <section className={styles.panel}>
      <h2>{t('提出异议')}</h2>
      {may ? (
        <ObjectionForm notice={notice} />
      ) : (
        <>
          <p className={styles.soft}>{t('产地、农户、价格有不实的，都可以提。供应商看不到您是谁。登录后即可提出。')}</p>
          <div className={styles.buttons}>
            <LinkButton look="primary" to={`/sign-in?next=${encodeURIComponent(pathname)}`}>
              {t('登录后提出异议')}
            </LinkButton>
            <LinkButton to={`/register?next=${encodeURIComponent(pathname)}`}>{t('注册个人账户')}</LinkButton>
          </div>
        </>
      )}
    </section>
  );
}

function ObjectionForm({ notice }: { notice: Notice }) {
  const t = useT();
  const { form, field, busy, problem, restored, keptValue, changed } = useShopForm({
    demands: { remark },
    keepAs: `objection.${notice.id}`,
    said: t('异议已提出，办结后会通知您'),
    send: (values) =>
      storefront.POST('/api/storefront/publicity/{id}/objections', {
        params: { path: { id: notice.id } },
        body: { remark: values.remark!, fileIds: stored(values.files).map(({ id }) => id) },
      }),
  });
  const [files, setFiles] = useState(() => stored(keptValue('files')));
  return (
    <form {...form}>
      <input type="hidden" name="files" value={JSON.stringify(files)} readOnly />
      {restored && <p className={styles.soft}>{t('已恢复您上次没有提交的内容。')}</p>}
      <ProblemNote problem={problem} />
      <TextArea {...field('remark')} label={t('哪里不实')} rows={6} hint={t('写清人、事、时间，便于核实')} />
      <FileField
        purpose="evidence"
        label={t('上传证据')}
        hint={t('选填，照片或 PDF，最多 {{count}} 个，每个不超过 10 MB', { count: MOST_FILES })}
        accept=".pdf,.jpg,.jpeg,.png,.webp"
        max={MOST_FILES}
        files={files}
        onChange={(all) => {
          setFiles(all);
          changed('files');
        }}
      />
      <p className={styles.protect}>
        <Icon name="shield" size={18} />
        {t('您的姓名和证据只给办理异议的部门看，不给供应商看。每次公示每人可提一次。')}
      </p>
      <Button type="submit" look="primary" busy={busy}>
        {t('提出异议')}
      </Button>
    </form>
  );
}

/** The files stand in the form as text, so that they survive a reload like everything else in it. */
const stored = (text: string | null | undefined): readonly StoredFile[] =>
  JSON.parse(text || '[]') as readonly StoredFile[];
