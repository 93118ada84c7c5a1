import { Button } from 'antd';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { vendor, vendorApi } from '../../api';
import { Facts, Panel, Pending, ProblemAlert, StateTag, useSubmit } from '../../desk';
import { formatInstant, useT, zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import styles from '../trade/trade.module.css';

const STATES: Labels = {
  onboarding: [zh('开通中'), 'gold'],
  ready: [zh('可以到账'), 'green'],
  held: [zh('暂停到账'), 'red'],
};

/** The account at the payment provider: what shoppers paid is transferred there as soon as they confirm. */
export function ProviderPanel() {
  const t = useT();
  const query = vendorApi.useQuery('get', '/api/vendor/provider-account');
  const [search, setSearch] = useSearchParams();
  const asking = useSubmit(() => vendor.POST('/api/vendor/provider-account/refreshment'), {
    said: t('已查询最新进度'),
  });
  const leaving = useSubmit(() => vendor.POST('/api/vendor/provider-account/page'), {
    then: ({ data }) => window.location.assign(data!.url),
  });
  const returned = search.has('returned');
  useEffect(() => {
    if (!returned) return;
    setSearch({}, { replace: true });
    void asking.submit();
  }, [returned]);
  const account = query.data;
  if (!account) return <Pending error={query.error} retry={() => void query.refetch()} />;
  const ready = account.state === 'ready';
  return (
    <Panel
      title={t('线上收款账户')}
      extra={
        <>
          {account.opened && (
            <Button onClick={() => void asking.submit()} loading={asking.busy}>
              {t('查询进度')}
            </Button>
          )}
          <Button type={ready ? 'default' : 'primary'} onClick={() => void leaving.submit()} loading={leaving.busy}>
            {account.opened ? t('补充资料') : t('开通线上收款')}
          </Button>
        </>
      }
    >
      <ProblemAlert problem={asking.problem ?? leaving.problem} />
      {account.opened ? (
        <Facts
          items={[
            { label: t('状态'), value: <StateTag of={STATES} state={account.state!} /> },
            account.checkedAt !== null && { label: t('查询时间'), value: formatInstant(account.checkedAt) },
            account.heldReason !== null && {
              label: t('暂停的原因'),
              value: <span lang="zh-CN">{account.heldReason}</span>,
              wide: true,
            },
          ]}
        />
      ) : (
        <p className={styles.soft}>{t('还没有开通。开通以后，消费者确认收货的货款自动转入，不必等结算日。')}</p>
      )}
    </Panel>
  );
}
