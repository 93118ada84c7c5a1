import { oversightApi } from '../../api';
import { Panel } from '../../desk';
import { useT, zh } from '../../kit';
import { Count, counted } from './count';
import styles from './home.module.css';

const ALL = { limit: 100 } as const;

/** Where money waits for a person: from what shoppers paid to what the bank has to pay. */
export function Money() {
  const t = useT();
  return (
    <Panel title={t('资金办理')}>
      <ul className={styles.flow}>
        <Incoming />
        <Refunds />
        <Outgoing />
        <Differences />
        <Claims />
      </ul>
    </Panel>
  );
}

const some = (page: { items: readonly unknown[] } | undefined, tone: 'red' | 'mine') =>
  (page?.items.length ?? 0) > 0 ? tone : undefined;

function Incoming() {
  const { data } = oversightApi.useQuery('get', '/api/oversight/payments/attempts', {
    params: { query: { ...ALL, waiting: true } },
  });
  return (
    <Count
      name={zh('收款待判断')}
      to="/oversight/payments?waiting=true"
      count={counted(data)}
      tone={some(data, 'red')}
    />
  );
}

/** What the provider could not do a person has to; the rest goes on by itself. */
function Refunds() {
  const t = useT();
  const under = oversightApi.useQuery('get', '/api/oversight/payments/sagas', { params: { query: ALL } });
  const failed = oversightApi.useQuery('get', '/api/oversight/payments/refunds', {
    params: { query: { ...ALL, state: 'failed' } },
  });
  const byBank = oversightApi.useQuery('get', '/api/oversight/payments/refunds', {
    params: { query: { ...ALL, state: 'by_bank' } },
  });
  const stuck = under.data?.items.filter(({ failure }) => failure).length ?? 0;
  return (
    <>
      <Count
        name={zh('没有退成的退款')}
        to="/oversight/refunds?state=failed"
        count={counted(failed.data)}
        tone={some(failed.data, 'red')}
      />
      <Count
        name={zh('待银行转账退款')}
        to="/oversight/refunds?state=by_bank"
        count={counted(byBank.data)}
        tone={some(byBank.data, 'red')}
      />
      <Count
        name={zh('办理途中')}
        to="/oversight/sagas"
        count={counted(under.data)}
        note={stuck > 0 && t('{{count}} 笔遇到问题', { count: stuck })}
        late
      />
    </>
  );
}

function Outgoing() {
  const t = useT();
  const due = oversightApi.useQuery('get', '/api/oversight/payouts', { params: { query: { ...ALL, state: 'due' } } });
  const held = oversightApi.useQuery('get', '/api/oversight/payouts', { params: { query: { ...ALL, state: 'held' } } });
  const made = oversightApi.useQuery('get', '/api/oversight/payout-batches', {
    params: { query: { ...ALL, state: 'made' } },
  });
  const accounts = oversightApi.useQuery('get', '/api/oversight/payout-accounts');
  const waiting = held.data?.items.length ?? 0;
  return (
    <>
      <Count
        name={zh('待付款')}
        to="/oversight/payouts"
        count={counted(due.data)}
        note={waiting > 0 && t('另有 {{count}} 笔付不出去', { count: waiting })}
        tone={some(due.data, 'mine')}
      />
      <Count
        name={zh('批次待复核')}
        to="/oversight/payout-batches?state=made"
        count={counted(made.data)}
        tone={some(made.data, 'mine')}
      />
      <Count
        name={zh('账户待核验')}
        to="/oversight/payout-accounts"
        count={accounts.data?.length}
        tone={(accounts.data?.length ?? 0) > 0 ? 'mine' : undefined}
      />
    </>
  );
}

function Differences() {
  const { data } = oversightApi.useQuery('get', '/api/oversight/payments/differences', {
    params: { query: { ...ALL, state: 'open' } },
  });
  return <Count name={zh('对账差异')} to="/oversight/reconciliation" count={counted(data)} tone={some(data, 'red')} />;
}

function Claims() {
  const { data } = oversightApi.useQuery('get', '/api/oversight/claims', {
    params: { query: { ...ALL, called: true } },
  });
  return <Count name={zh('售后待裁处')} to="/oversight/claims" count={counted(data)} tone={some(data, 'red')} />;
}
