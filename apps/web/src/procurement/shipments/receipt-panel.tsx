import { procurementApi } from '../../api';
import { type Column, DataTable, Panel, StateTag } from '../../desk';
import { formatCount, formatGrams, formatInstant, formatYuan, Skeleton, useT } from '../../kit';
import { useCan } from '../../session';
import buying from '../buying.module.css';
import { FAULT_REASONS, RECEIPT_KINDS } from '../buying-labels';
import { Photos } from '../photos';
import { AskReturn } from '../returns/ask-return';
import type { Receipt, ReceiptLine } from './receipt';
import type { Shipment } from './shipment';

export function ReceiptPanel({ shipment }: { shipment: Shipment }) {
  const t = useT();
  const { data: receipt } = procurementApi.useQuery('get', '/api/procurement/shipments/{id}/receipt', {
    params: { path: { id: shipment.id } },
  });
  const columns = useColumns();
  if (!receipt) return <Skeleton height={160} />;
  return (
    <Panel
      title={t('验收单 {{number}}', { number: receipt.number })}
      extra={<StateTag of={RECEIPT_KINDS} state={receipt.kind} />}
      flush
    >
      <DataTable
        caption={t('验收结果')}
        columns={columns}
        rows={receipt.lines}
        rowKey={({ id }) => id}
        empty={{ title: t('没有货物') }}
        footer={<Sum receipt={receipt} />}
      />
    </Panel>
  );
}

function useColumns(): Column<ReceiptLine>[] {
  const t = useT();
  const can = useCan();
  return [
    {
      key: 'product',
      title: t('商品'),
      render: (line) => (
        <span lang="zh-CN">
          {line.productName} {line.variantName}
        </span>
      ),
    },
    {
      key: 'shipped',
      title: t('发货'),
      align: 'right',
      render: (line) => t('{{count}} {{unit}}', { count: formatCount(line.shippedQuantity), unit: line.unit }),
    },
    {
      key: 'accepted',
      title: t('实收'),
      align: 'right',
      render: (line) => t('{{count}} {{unit}}', { count: formatCount(line.acceptedQuantity), unit: line.unit }),
    },
    { key: 'weight', title: t('实重'), align: 'right', render: (line) => <Weight line={line} /> },
    { key: 'refused', title: t('拒收'), render: (line) => <Refused line={line} /> },
    { key: 'amount', title: t('金额'), align: 'right', render: (line) => formatYuan(line.amountFen) },
    {
      key: 'returned',
      title: t('已退货'),
      align: 'right',
      render: (line) => (line.returnedFen === '0' ? '—' : formatYuan(line.returnedFen)),
    },
    { key: 'photos', title: t('照片'), render: (line) => <Photos ids={line.photoFileIds} /> },
    ...(can('returns.ask')
      ? [
          {
            key: 'return',
            title: '',
            action: true,
            render: (line: ReceiptLine) => line.acceptedQuantity > 0 && <AskReturn line={line} />,
          },
        ]
      : []),
  ];
}

function Weight({ line }: { line: ReceiptLine }) {
  const t = useT();
  if (line.acceptedGrams === null) return '—';
  const agreed =
    line.shippedQuantity > 0
      ? (BigInt(line.expectedGrams) * BigInt(line.acceptedQuantity)) / BigInt(line.shippedQuantity)
      : 0n;
  const less = agreed - BigInt(line.acceptedGrams);
  return (
    <span className={buying.stack}>
      <span>{formatGrams(line.acceptedGrams)}</span>
      {less > 0n && <span className={buying.bad}>{t('短 {{weight}}', { weight: formatGrams(less) })}</span>}
    </span>
  );
}

function Refused({ line }: { line: ReceiptLine }) {
  const t = useT();
  if (line.refusedQuantity === 0) return '—';
  return (
    <span className={buying.stack}>
      <span className={buying.bad}>
        {t('{{count}} {{unit}}', { count: formatCount(line.refusedQuantity), unit: line.unit })}{' '}
        {line.refusalReason && t(FAULT_REASONS[line.refusalReason]![0])}
      </span>
      {line.refusalText && <span lang="zh-CN">{line.refusalText}</span>}
    </span>
  );
}

function Sum({ receipt }: { receipt: Receipt }) {
  const t = useT();
  return (
    <div className={buying.sum}>
      <span style={{ marginRight: 'auto' }}>
        {receipt.acceptedByName
          ? t('{{name}} 验收于 {{at}}', { name: receipt.acceptedByName, at: formatInstant(receipt.at) })
          : t('期满无人验收，{{at}} 视同验收', { at: formatInstant(receipt.at) })}
        {receipt.note && <span lang="zh-CN"> {receipt.note}</span>}
      </span>
      <span>{t('货款 {{amount}}', { amount: formatYuan(receipt.goodsFen) })}</span>
      <span>{t('运费 {{amount}}', { amount: formatYuan(receipt.freightFen) })}</span>
      <span>
        {t('应付')} <strong>{formatYuan(BigInt(receipt.goodsFen) + BigInt(receipt.freightFen))}</strong>
      </span>
    </div>
  );
}
