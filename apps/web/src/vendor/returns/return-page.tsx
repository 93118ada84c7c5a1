import { Checkbox } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { vendor, vendorApi } from '../../api';
import { Ask, Facts, PageHead, Panel, StateTag, Pending } from '../../desk';
import { formatInstant, formatYuan, useT } from '../../kit';
import { RETURN_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import { TROUBLE_REASONS } from '../disputes/dispute-words';
import { ActionBar } from '../trade/action-bar';
import { NextStep } from '../trade/next-step';
import { Photos } from '../trade/photos';
import type { Return } from '../trade/types';
import { usePhone } from '../trade/use-phone';
import { measureOf } from './return-measure';
import { orReload } from '../trade/or-reload';

export default function ReturnPage() {
  const t = useT();
  const can = useCan();
  const phone = usePhone();
  const { id = '' } = useParams();
  const query = vendorApi.useQuery('get', '/api/vendor/returns/{id}', { params: { path: { id } } });
  const row = query.data;
  if (!row) return <Pending error={query.error} retry={() => void query.refetch()} />;
  const decidable = row.state === 'asked' && can('returns.decide');
  const actions = decidable && (
    <>
      <Agree row={row} />
      <Refuse row={row} />
    </>
  );
  return (
    <>
      <PageHead
        title={row.number}
        above={[{ title: t('退货'), to: '/vendor/returns' }]}
        mark={<StateTag of={RETURN_STATES} state={row.state} />}
        actions={!phone && actions}
      >
        <span lang="zh-CN">{row.buyerName}</span>
      </PageHead>
      {row.state === 'asked' && (
        <NextStep tone="gold" title={t('请答复这个退货申请')}>
          {t('涉及 {{amount}}。同意或不同意都会通知采购单位。', { amount: formatYuan(row.amountFen) })}
        </NextStep>
      )}
      <Panel title={t('退什么')}>
        <Claim row={row} />
      </Panel>
      {row.decidedAt && (
        <Panel title={t('处理结果')}>
          <Facts
            items={[
              { label: t('结果'), value: <StateTag of={RETURN_STATES} state={row.state} /> },
              { label: t('处理时间'), value: formatInstant(row.decidedAt) },
              row.state === 'agreed' && { label: t('重新入库'), value: row.restocked ? t('是') : t('否') },
              { label: t('说明'), value: <span lang="zh-CN">{row.decisionNote || '—'}</span>, wide: true },
            ]}
          />
        </Panel>
      )}
      {phone && actions && <ActionBar>{actions}</ActionBar>}
    </>
  );
}

function Claim({ row }: { row: Return }) {
  const t = useT();
  return (
    <Facts
      items={[
        {
          label: t('商品'),
          value: (
            <span lang="zh-CN">
              {row.productName} {row.variantName}
            </span>
          ),
        },
        { label: t('退多少'), value: <span lang="zh-CN">{measureOf(t, row)}</span> },
        { label: row.state === 'agreed' ? t('退货金额') : t('退货金额（估算）'), value: formatYuan(row.amountFen) },
        { label: t('原因'), value: t(TROUBLE_REASONS[row.reason]?.[0] ?? row.reason) },
        { label: t('订单'), value: <Link to={`/vendor/orders/${row.orderId}`}>{row.orderNumber}</Link> },
        { label: t('申请时间'), value: formatInstant(row.askedAt) },
        { label: t('说明'), value: <span lang="zh-CN">{row.note || '—'}</span>, wide: true },
        row.photoFileIds.length > 0 && {
          label: t('照片'),
          value: <Photos fileIds={row.photoFileIds} of={row.productName} />,
          wide: true,
        },
      ]}
    />
  );
}

function Agree({ row }: { row: Return }) {
  const t = useT();
  const [restock, setRestock] = useState(false);
  return (
    <Ask
      type="primary"
      label={t('同意退货')}
      question={t('同意退货？')}
      reason={{ label: t('给采购单位的说明'), required: false, max: 500 }}
      said={t('已同意退货')}
      onConfirm={(note) =>
        orReload(
          async () =>
            (
              await vendor.POST('/api/vendor/returns/{id}/agreement', {
                params: { path: { id: row.id } },
                body: { version: row.version, restock, ...(note && { note }) },
              })
            ).data,
        )
      }
    >
      <p style={{ marginBottom: 12 }}>
        {t('约 {{amount}} 从应收货款中减去；已经付款的，转为采购单位的余款。不能撤回。', {
          amount: formatYuan(row.amountFen),
        })}
      </p>
      <p style={{ marginBottom: 12 }}>
        <Checkbox checked={restock} onChange={(event) => setRestock(event.target.checked)}>
          {t('退回的商品还能卖，重新入库')}
        </Checkbox>
      </p>
    </Ask>
  );
}

function Refuse({ row }: { row: Return }) {
  const t = useT();
  return (
    <Ask
      danger
      label={t('不同意')}
      question={t('不同意退货？')}
      reason={{ label: t('不同意的理由（采购单位会看到）'), max: 500 }}
      said={t('已答复不同意退货')}
      onConfirm={(reason) =>
        orReload(
          async () =>
            (
              await vendor.POST('/api/vendor/returns/{id}/refusal', {
                params: { path: { id: row.id } },
                body: { version: row.version, reason },
              })
            ).data,
        )
      }
    />
  );
}
