import { Button } from 'antd';
import { useState } from 'react';
import { fileUrl, vendor, vendorApi, type VendorSchemas } from '../../api';
import { Ask, type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { formatDate, useT } from '../../kit';
import { useCan, useSession } from '../../session';
import { COMMISSION_STATES } from './labels';
import { NewCommission } from './new-commission';
import styles from './standing.module.css';
import { Until } from './until';
import { useStanding } from './use-standing';

type Commission = VendorSchemas['schemas']['CommissionDto'];

/** Letters by which a trader sells what a producer makes: registered by the one, confirmed by the other. */
export default function CommissionsPage() {
  const t = useT();
  const can = useCan();
  const own = useSession()?.organisation?.id;
  const producer = useStanding()?.kind === 'producer';
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = vendorApi.useQuery('get', '/api/vendor/agent-commissions');
  const register = can('admission.apply') && !producer && (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t('登记委托书')}
    </Button>
  );
  return (
    <>
      <PageHead title={t('代理委托')} actions={register}>
        {producer
          ? t('代理商登记本单位的委托书后，须在这里确认，才能以本单位的证书代销。')
          : t('代理商按生产者的委托书销售其产品；生产者确认后生效。')}
      </PageHead>
      <Panel flush>
        <DataTable
          caption={t('代理委托')}
          columns={columnsOf(t, own, can('admission.apply'))}
          rows={data}
          rowKey={({ id }) => id}
          error={error}
          retry={() => void refetch()}
          empty={{
            title: t('没有代理委托'),
            text: producer
              ? t('有代理商登记本单位的委托书时，会出现在这里等您确认。')
              : t('生产者的委托书登记后会出现在这里。'),
            action: register,
          }}
        />
      </Panel>
      <NewCommission open={adding} onClose={() => setAdding(false)} />
    </>
  );
}

const columnsOf = (t: ReturnType<typeof useT>, own: string | undefined, may: boolean): Column<Commission>[] => [
  {
    key: 'other',
    title: t('对方'),
    render: (row) => {
      const asTrader = row.traderId === own;
      return (
        <>
          <span lang="zh-CN">{asTrader ? row.producerName : row.traderName}</span>
          <div className={styles.note}>{asTrader ? t('生产者，委托本单位代销') : t('代理商，代销本单位产品')}</div>
        </>
      );
    },
  },
  { key: 'scope', title: t('代理范围'), render: ({ scope }) => <span lang="zh-CN">{scope}</span> },
  { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={COMMISSION_STATES} state={state} /> },
  { key: 'from', title: t('生效日期'), wideOnly: true, render: ({ validFrom }) => formatDate(validFrom) },
  {
    key: 'to',
    title: t('有效期至'),
    render: ({ validTo, state }) => <Until date={validTo} warnDays={state === 'confirmed' ? 30 : -1} />,
  },
  {
    key: 'letter',
    title: t('委托书'),
    render: ({ fileId }) => (
      <a href={fileUrl(fileId)} target="_blank" rel="noreferrer">
        {t('查看')}
      </a>
    ),
  },
  {
    key: 'action',
    title: t('操作'),
    action: true,
    render: (row) => may && <Actions commission={row} mine={row.producerId === own} />,
  },
];

function Actions({ commission, mine }: { commission: Commission; mine: boolean }) {
  const t = useT();
  const path = { params: { path: { id: commission.id } } };
  if (commission.state !== 'proposed' && commission.state !== 'confirmed') return <>—</>;
  return (
    <span style={{ display: 'inline-flex', gap: 8, flexWrap: 'wrap' }}>
      {mine && commission.state === 'proposed' && (
        <Ask
          type="primary"
          size="small"
          label={t('确认委托')}
          question={t('确认委托{{trader}}代销？', { trader: commission.traderName })}
          said={t('委托已确认')}
          onConfirm={() => vendor.POST('/api/vendor/agent-commissions/{id}/confirmation', path)}
        >
          <p>{t('确认后，对方可以按委托书的范围，以本单位的认定证书销售产品，直到委托书到期或任何一方终止。')}</p>
        </Ask>
      )}
      <Ask
        danger
        size="small"
        label={mine && commission.state === 'proposed' ? t('不予确认') : t('终止委托')}
        question={t('终止这份委托？')}
        said={t('委托已终止')}
        onConfirm={() => vendor.POST('/api/vendor/agent-commissions/{id}/ending', path)}
      >
        <p>{t('立即生效：代理商的相关商品下架。已经成立的订单照常履行。')}</p>
      </Ask>
    </span>
  );
}
