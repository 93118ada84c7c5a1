import { procurement } from '../../api';
import { Ask, type Column, DataTable, Panel, StateTag } from '../../desk';
import { formatCount, formatInstant, formatYuan, useT } from '../../kit';
import { PROPOSAL_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import buying from '../buying.module.css';
import { Notice } from '../notice';
import type { Order } from './order';

type Proposal = Order['proposals'][number];

/** What the supplier offers instead, beside what was ordered, and the answer to it. */
export function OpenProposal({ order }: { order: Order }) {
  const t = useT();
  const can = useCan();
  const proposal = order.proposals.find(({ state }) => state === 'open');
  if (!proposal) return null;
  return (
    <>
      <Notice tone="gold" icon="scale" title={t('供应商提出调整，待答复')}>
        {can('orders.answer')
          ? t('同意后订单按调整后的数量和运费成立；不同意则订单取消，预算释放。')
          : t('由采购经办答复。')}
      </Notice>
      <Panel title={t('调整前后对比')} flush>
        <Comparison order={order} proposal={proposal} />
        {can('orders.answer') && (
          <div className={buying.sum}>
            <Decline order={order} />
            <Agree order={order} proposal={proposal} />
          </div>
        )}
      </Panel>
    </>
  );
}

function Comparison({ order, proposal }: { order: Order; proposal: Proposal }) {
  const t = useT();
  const before = order.lines.reduce((sum, line) => sum + BigInt(line.amountFen), 0n);
  const after = BigInt(proposal.goodsFen) + BigInt(proposal.freightFen);
  const columns: Column<Proposal['lines'][number]>[] = [
    {
      key: 'product',
      title: t('商品'),
      render: ({ orderLineId }) => {
        const line = order.lines.find(({ id }) => id === orderLineId)!;
        return (
          <span lang="zh-CN">
            {line.productName} {line.variantName}
          </span>
        );
      },
    },
    {
      key: 'quantity',
      title: t('数量'),
      align: 'right',
      render: (offered) => {
        const line = order.lines.find(({ id }) => id === offered.orderLineId)!;
        const same = line.quantity === offered.quantity;
        return (
          <span className={same ? undefined : buying.bad}>
            {same
              ? t('{{count}} {{unit}}，不变', { count: formatCount(line.quantity), unit: line.unit })
              : t('{{before}} → {{after}} {{unit}}', {
                  before: formatCount(line.quantity),
                  after: formatCount(offered.quantity),
                  unit: line.unit,
                })}
          </span>
        );
      },
    },
    {
      key: 'amount',
      title: t('金额'),
      align: 'right',
      render: (offered) => {
        const line = order.lines.find(({ id }) => id === offered.orderLineId)!;
        return line.amountFen === offered.amountFen
          ? formatYuan(line.amountFen)
          : t('{{before}} → {{after}}', { before: formatYuan(line.amountFen), after: formatYuan(offered.amountFen) });
      },
    },
    { key: 'reason', title: t('原因'), render: ({ reason }) => <span lang="zh-CN">{reason ?? '—'}</span> },
  ];
  return (
    <>
      <DataTable
        caption={t('调整前后对比')}
        columns={columns}
        rows={proposal.lines}
        rowKey={({ orderLineId }) => orderLineId}
        empty={{ title: t('没有商品') }}
      />
      <div className={buying.sum}>
        {proposal.note && (
          <span style={{ marginRight: 'auto' }}>{t('供应商说明：{{note}}', { note: proposal.note })}</span>
        )}
        <span>{t('下单时合计 {{amount}}', { amount: formatYuan(before) })}</span>
        <span>{t('货款 {{amount}}', { amount: formatYuan(proposal.goodsFen) })}</span>
        <span className={proposal.freightFen === '0' ? undefined : buying.bad}>
          {t('运费 {{amount}}', { amount: formatYuan(proposal.freightFen) })}
        </span>
        <span>
          {t('调整后合计')} <strong>{formatYuan(after)}</strong>{' '}
          <span className={buying.soft}>{t('（{{change}}）', { change: signed(after - before) })}</span>
        </span>
      </div>
    </>
  );
}

const signed = (fen: bigint): string => (fen > 0n ? `+${formatYuan(fen)}` : formatYuan(fen));

function Agree({ order, proposal }: { order: Order; proposal: Proposal }) {
  const t = useT();
  return (
    <Ask
      label={t('同意调整')}
      type="primary"
      question={t('同意供应商的调整？')}
      said={t('已同意，订单已确认')}
      onConfirm={() =>
        procurement.POST('/api/procurement/orders/{id}/agreement', {
          params: { path: { id: order.id } },
          body: { version: order.version },
        })
      }
    >
      {t('订单按 {{total}} 成立（含运费 {{freight}}），供应商开始备货。', {
        total: formatYuan(BigInt(proposal.goodsFen) + BigInt(proposal.freightFen)),
        freight: formatYuan(proposal.freightFen),
      })}
    </Ask>
  );
}

function Decline({ order }: { order: Order }) {
  const t = useT();
  return (
    <Ask
      label={t('不同意，取消订单')}
      danger
      question={t('不同意供应商的调整？')}
      reason={{ label: t('不同意的原因'), max: 300 }}
      said={t('已答复不同意，订单取消')}
      onConfirm={(reason) =>
        procurement.POST('/api/procurement/orders/{id}/decline', {
          params: { path: { id: order.id } },
          body: { version: order.version, reason },
        })
      }
    >
      {t('订单随即取消，预算和库存释放，不能恢复。')}
    </Ask>
  );
}

export function EarlierProposals({ order }: { order: Order }) {
  const t = useT();
  const earlier = order.proposals.filter(({ state }) => state !== 'open');
  if (earlier.length === 0) return null;
  return (
    <Panel title={t('供应商曾提出的调整')}>
      <ul className={buying.list}>
        {earlier.map((proposal) => (
          <li key={proposal.id}>
            <span className={buying.stack}>
              <span>
                {t('货款 {{goods}}，运费 {{freight}}', {
                  goods: formatYuan(proposal.goodsFen),
                  freight: formatYuan(proposal.freightFen),
                })}{' '}
                <StateTag of={PROPOSAL_STATES} state={proposal.state} />
              </span>
              {proposal.note && <span lang="zh-CN">{proposal.note}</span>}
            </span>
            <span className={buying.soft}>{formatInstant(proposal.proposedAt)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
