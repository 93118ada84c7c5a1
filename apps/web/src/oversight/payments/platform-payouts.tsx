import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { oversightApi } from '../../api';
import { type Column, DataTable, Panel, StateTag } from '../../desk';
import { Button, formatInstant, formatYuan, type Translate, useT } from '../../kit';
import { PAYOUT_STATES, type PlatformPayout } from './words';

/** The platform's own money on its way to its bank; what the bank refused is at the provider again. Its pages stay here, as those of the runs. */
export function PlatformPayouts() {
  const t = useT();
  const [after, setAfter] = useState<string | undefined>();
  const { data, error, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/payments/platform-payouts',
    { params: { query: { limit: 7, after } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Panel flush title={t('转往平台银行账户')}>
      <DataTable
        caption={t('转往平台银行账户')}
        rows={data?.items}
        rowKey={({ providerRef }) => providerRef}
        columns={columnsOf(t)}
        error={error}
        retry={() => void refetch()}
        empty={{
          title: t('还没有转出过'),
          text: t('平台在渠道的余额转往银行时列在这里；被银行退回的注明原因，并通知您。'),
        }}
        footer={
          data?.nextAfter && (
            <div style={{ padding: 12 }}>
              <Button size="small" onClick={() => setAfter(data.nextAfter!)}>
                {t('更早的转出')}
              </Button>
            </div>
          )
        }
      />
    </Panel>
  );
}

const columnsOf = (t: Translate): Column<PlatformPayout>[] => [
  { key: 'at', title: t('时间'), render: ({ at }) => formatInstant(at) },
  { key: 'ref', title: t('渠道编号'), render: ({ providerRef }) => <code>{providerRef}</code> },
  { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
  { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={PAYOUT_STATES} state={state} /> },
  { key: 'failure', title: t('原因'), render: ({ failure }) => <span lang="zh-CN">{failure ?? '—'}</span> },
];
