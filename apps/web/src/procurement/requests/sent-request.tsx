import { Link } from 'react-router';
import { procurement, procurementApi, type ProcurementSchemas } from '../../api';
import { Ask, type Column, DataTable, Facts, PageHead, Panel, StateTag } from '../../desk';
import { formatDate, formatInstant, formatYuan, useT } from '../../kit';
import { FUNDS, ORDER_STATES, REQUEST_STATES } from '../../kit/labels';
import { useSession } from '../../session';
import { Decision } from '../approvals/decision';
import buying from '../buying.module.css';
import { PAYMENT_TERMS, REQUEST_LINE_STATES, VERDICTS } from '../buying-labels';
import { Notice } from '../notice';
import { CopyRequest } from './copy-request';
import { HoldClock } from './hold-clock';
import { EffectPanel } from './request-effect';
import type { Request } from './use-cart';

type Line = Request['lines'][number];

export function SentRequest({ request, inbox }: { request: Request; inbox: boolean }) {
  const t = useT();
  const session = useSession();
  const { data: effect, error } = procurementApi.useQuery('get', '/api/procurement/purchase-requests/{id}/effect', {
    params: { path: { id: request.id } },
  });
  const own = request.requesterId === session?.userId;
  const deciding = request.voice !== null;
  return (
    <>
      <PageHead
        title={request.title}
        above={
          inbox
            ? [{ title: t('待我审批'), to: '/procurement/approvals' }]
            : [{ title: t('采购申请'), to: '/procurement/requests' }]
        }
        mark={<StateTag of={REQUEST_STATES} state={request.state} />}
        actions={
          <>
            <CopyRequest request={request} />
            {own && request.state === 'submitted' && <Withdraw request={request} />}
          </>
        }
      >
        {request.number}
      </PageHead>
      <Where request={request} deciding={deciding} />
      <MadeOrders request={request} />
      <div className={buying.two}>
        <div>
          {deciding ? <Decision request={request} effect={effect} /> : <Lines request={request} />}
          <Panel title={t('用途和收货')}>
            <RequestFacts request={request} />
          </Panel>
          <Trail request={request} />
        </div>
        <EffectPanel effect={effect} error={error} fund={request.fund} />
      </div>
    </>
  );
}

function Where({ request, deciding }: { request: Request; deciding: boolean }) {
  const t = useT();
  if (request.state === 'submitted') {
    return (
      <Notice tone={request.overdue ? 'red' : 'gold'} icon="clock" title={deciding ? t('请审批') : t('正在等待审批')}>
        <HoldClock request={request} />
        {request.voice?.deputyForName && (
          <strong>{t('您代理{{name}}审批', { name: request.voice.deputyForName })}</strong>
        )}
      </Notice>
    );
  }
  if (request.state === 'approved') return null;
  return (
    <Notice tone={request.state === 'refused' ? 'red' : 'neutral'} title={t(REQUEST_STATES[request.state]![0])}>
      {request.endedReason && <span lang="zh-CN">{request.endedReason}</span>}
      {request.decidedAt && <span> {formatInstant(request.decidedAt)}</span>}
      <p>{t('预算和库存已释放。仍需采购时，可以复制为新申请，按当天价格重新提交。')}</p>
    </Notice>
  );
}

function Withdraw({ request }: { request: Request }) {
  const t = useT();
  return (
    <Ask
      label={t('撤回申请')}
      question={t('撤回这份申请？')}
      reason={{ label: t('撤回原因'), max: 200 }}
      said={t('已撤回')}
      onConfirm={(reason) =>
        procurement.POST('/api/procurement/purchase-requests/{id}/withdrawal', {
          params: { path: { id: request.id } },
          body: { version: request.version, reason },
        })
      }
    >
      {t('撤回后审批停止，锁定的预算和库存立即释放。')}
    </Ask>
  );
}

function Lines({ request }: { request: Request }) {
  const t = useT();
  const columns: Column<Line>[] = [
    {
      key: 'product',
      title: t('商品'),
      render: (line) => (
        <span className={buying.stack} lang="zh-CN">
          <span>
            {line.productName} {line.variantName}
          </span>
          {line.note && <span className={buying.soft}>{line.note}</span>}
        </span>
      ),
    },
    { key: 'supplier', title: t('供应商'), render: (line) => <span lang="zh-CN">{line.supplierName}</span> },
    {
      key: 'price',
      title: t('单价'),
      align: 'right',
      render: (line) => t('{{price}}/{{unit}}', { price: formatYuan(line.priceFen), unit: line.unit }),
    },
    {
      key: 'quantity',
      title: t('数量'),
      align: 'right',
      render: (line) => t('{{count}} {{unit}}', { count: line.quantity, unit: line.unit }),
    },
    { key: 'amount', title: t('金额'), align: 'right', render: (line) => formatYuan(line.amountFen) },
    {
      key: 'state',
      title: t('结果'),
      render: (line) => (
        <span className={buying.stack}>
          <span>
            <StateTag of={REQUEST_LINE_STATES} state={line.state} />
          </span>
          {line.refusalReason && (
            <span className={buying.soft} lang="zh-CN">
              {line.refusalReason}
            </span>
          )}
        </span>
      ),
    },
  ];
  return (
    <Panel title={t('商品')} flush>
      <DataTable
        caption={t('申请的商品')}
        columns={columns}
        rows={request.lines}
        rowKey={({ id }) => id}
        empty={{ title: t('没有商品') }}
        footer={
          <div className={buying.sum}>
            <span>
              {t('合计')} <strong>{formatYuan(request.totalFen)}</strong>
            </span>
          </div>
        }
      />
    </Panel>
  );
}

function RequestFacts({ request }: { request: Request }) {
  const t = useT();
  return (
    <Facts
      items={[
        { label: t('资金'), value: t(FUNDS[request.fund]![0]) },
        { label: t('归属单位'), value: <span lang="zh-CN">{request.budgetUnitName}</span> },
        { label: t('经办人'), value: <span lang="zh-CN">{request.requesterName}</span> },
        { label: t('提出时间'), value: formatInstant(request.submittedAt ?? request.createdAt) },
        { label: t('期望到货日期'), value: formatDate(request.wantedOn) },
        { label: t('付款条件'), value: t(PAYMENT_TERMS[request.paymentTerms]![0]) },
        {
          label: t('收货'),
          wide: true,
          value: (
            <span lang="zh-CN">
              {[request.deliveryAddress, request.contact?.name, request.contact?.phone].filter(Boolean).join(' ') ||
                '—'}
            </span>
          ),
        },
        request.remark !== '' && {
          label: t('给供应商的说明'),
          wide: true,
          value: <span lang="zh-CN">{request.remark}</span>,
        },
      ]}
    />
  );
}

function Trail({ request }: { request: Request }) {
  const t = useT();
  return (
    <Panel title={t('审批经过')}>
      {request.approvals.length === 0 && <p className={buying.soft}>{t('还没有人审批。')}</p>}
      <ol className={buying.list}>
        {request.approvals.map((approval) => (
          <li key={approval.step}>
            <span className={buying.stack}>
              <span lang="zh-CN">
                {approval.deputyForName
                  ? t('{{name}}（代理{{principal}}）', {
                      name: approval.approverName,
                      principal: approval.deputyForName,
                    })
                  : approval.approverName}{' '}
                <StateTag of={VERDICTS} state={approval.verdict} />
              </span>
              {approval.reason && <span lang="zh-CN">{approval.reason}</span>}
            </span>
            <span className={buying.soft}>{formatInstant(approval.at)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

type RequestOrder = ProcurementSchemas['schemas']['RequestOrderDto'];

function MadeOrders({ request }: { request: Request }) {
  const t = useT();
  const ours = useSession()?.organisation?.id === request.agencyId;
  if (request.orders.length === 0) return null;
  const columns: Column<RequestOrder>[] = [
    {
      key: 'number',
      title: t('订单'),
      // A contractor asks, the unit that pays has the orders.
      render: (order) => (ours ? <Link to={`/procurement/orders/${order.id}`}>{order.number}</Link> : order.number),
    },
    { key: 'supplier', title: t('供应商'), render: (order) => <span lang="zh-CN">{order.supplierName}</span> },
    { key: 'total', title: t('金额'), align: 'right', render: (order) => formatYuan(order.totalFen) },
    { key: 'state', title: t('状态'), render: (order) => <StateTag of={ORDER_STATES} state={order.state} /> },
  ];
  return (
    <Panel title={t('已生成的订单')} flush>
      <DataTable
        caption={t('已生成的订单')}
        columns={columns}
        rows={request.orders}
        rowKey={({ id }) => id}
        empty={{ title: t('没有订单') }}
      />
    </Panel>
  );
}
