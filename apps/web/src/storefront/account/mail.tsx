import { Link } from 'react-router';
import { asProblem, storefrontApi } from '../../api';
import { ErrorState, problemText, showToast, Skeleton, useT } from '../../kit';
import styles from './account.module.css';

/** Which notices also come by e-mail; saved as one ticks. */
export function Mail() {
  const t = useT();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/account/notifications', {});
  const change = storefrontApi.useMutation('put', '/api/account/notifications', {
    onSuccess: () => showToast(t('已保存')),
    onError: (refused) => showToast(problemText(asProblem(refused)!), { bad: true }),
  });
  const problem = asProblem(error);
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={200} />;
  const { emailToDos, emailNotices } = change.isPending ? change.variables.body : data;
  const set = (part: Partial<typeof data>) => change.mutate({ body: { emailToDos, emailNotices, ...part } });
  return (
    <section className={styles.panel}>
      {data.email ? (
        <p style={{ marginBottom: 10 }}>
          {t('邮件寄往 {{email}}。', { email: data.email })} <Link to="/account">{t('更改邮箱')}</Link>
        </p>
      ) : (
        <p className={styles.note}>
          {t('还没有填写电子邮箱，邮件发不出去。')} <Link to="/account">{t('去填写')}</Link>
        </p>
      )}
      <label className={styles.check}>
        <input type="checkbox" checked={emailToDos} onChange={(event) => set({ emailToDos: event.target.checked })} />
        <span>
          {t('有待办时发邮件')}
          <span className={styles.soft}>{t('须您本人办理的事，如审批、验收、退回补正。')}</span>
        </span>
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={emailNotices}
          onChange={(event) => set({ emailNotices: event.target.checked })}
        />
        <span>
          {t('有知悉事项时发邮件')}
          <span className={styles.soft}>{t('只是让您知道的事，如订单已发货、付款已到账。')}</span>
        </span>
      </label>
      <p className={styles.soft} style={{ marginTop: 10 }}>
        {t('无论是否发邮件，站内通知都会有。')} <Link to="/notifications">{t('查看全部通知')}</Link>
      </p>
    </section>
  );
}
