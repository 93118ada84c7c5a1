import { Form, Input } from 'antd';
import { useMemo } from 'react';
import { procurement, queryClient } from '../../api';
import rules from '../../api/generated/procurement.rules.json';
import { Ask, demands, DraftNote, Panel, useDraft } from '../../desk';
import { formatYuan, useT } from '../../kit';
import styles from './acceptance.module.css';
import { AcceptanceLine } from './acceptance-line';
import { acceptedFen, sentFen } from './accepted-amount';
import type { Finding, Findings } from './findings';
import type { Shipment } from './shipment';

/** 验收: beside the scales, on a phone, perhaps without a line. */
export function Acceptance({ shipment }: { shipment: Shipment }) {
  const t = useT();
  const [form] = Form.useForm<Findings>();
  const { restored, keep, discard } = useDraft(`acceptance.${shipment.id}`, form);
  const initial = useMemo(() => startOf(shipment), [shipment]);
  const found = (Form.useWatch([], { form, preserve: true }) as Findings | undefined) ?? initial;
  return (
    <>
      <Panel title={t('逐行验收')}>
        <DraftNote
          restored={restored}
          onDiscard={() => {
            discard();
            form.resetFields();
          }}
        />
        <Form name="acceptance" form={form} layout="vertical" initialValues={initial} onValuesChange={keep}>
          <Form.Item name="id" hidden>
            <Input />
          </Form.Item>
          <ul className={styles.lines}>
            {shipment.lines.map((line) => (
              <AcceptanceLine key={line.id} line={line} finding={found.lines?.[line.id] ?? {}} form={form} />
            ))}
          </ul>
          <Form.Item name="note" label={t('验收备注')} rules={demands(rules.ReceiptInput.note)}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} placeholder={t('例如：过磅人、车牌、天气')} />
          </Form.Item>
        </Form>
      </Panel>
      <AcceptBar shipment={shipment} found={found} onDone={discard} />
    </>
  );
}

const startOf = (shipment: Shipment): Findings => ({
  id: crypto.randomUUID(),
  lines: Object.fromEntries(shipment.lines.map(({ id, quantity }) => [id, { quantity, grams: null, photos: [] }])),
});

interface AcceptBarProps {
  readonly shipment: Shipment;
  readonly found: Findings;
  readonly onDone: () => void;
}

function AcceptBar({ shipment, found, onDone }: AcceptBarProps) {
  const t = useT();
  const obstacle = useObstacle(shipment, found);
  const { total, less } = sums(shipment, found);
  return (
    <div className={styles.bar}>
      <span className={styles.sum} aria-live="polite">
        <span>
          {t('实收')} <strong>{formatYuan(total)}</strong>
        </span>
        <span className={styles.less}>
          {obstacle ?? (less > 0n ? t('比发货少 {{less}}', { less: formatYuan(less) }) : '')}
        </span>
      </span>
      <Ask
        label={t('确认验收')}
        type="primary"
        size="large"
        disabled={obstacle !== null}
        question={t('确认验收？')}
        said={t('验收完成，已通知供应商开票')}
        onConfirm={() => accept(shipment, found)}
        then={onDone}
      >
        <Summary shipment={shipment} found={found} />
      </Ask>
    </div>
  );
}

function Summary({ shipment, found }: { shipment: Shipment; found: Findings }) {
  const t = useT();
  const { total, less, refused } = sums(shipment, found);
  return (
    <>
      <p>
        {t('实收 {{lines}} 种，货款 {{total}}。', { lines: shipment.lines.length, total: formatYuan(total) })}
        {less > 0n && t('比发货少 {{less}}，少的部分不付款。', { less: formatYuan(less) })}
        {refused > 0 && t('其中 {{count}} 种有拒收。', { count: refused })}
      </p>
      <p>{t('验收后按实收金额付款并计入预留份额，不能再改；之后发现问题的可以申请退货。')}</p>
    </>
  );
}

/** Sent with the receipt's own id: a second attempt after a lost answer is answered with the first receipt. */
async function accept(shipment: Shipment, found: Findings): Promise<unknown> {
  const { data } = await procurement.POST('/api/procurement/shipments/{id}/receipt', {
    params: { path: { id: shipment.id } },
    body: {
      id: found.id,
      ...(found.note?.trim() && { note: found.note.trim() }),
      lines: shipment.lines.map((line) => findingOf(line, found.lines?.[line.id] ?? {})),
    },
  });
  // Whoever was faster, or a lost answer: what is shown next is what the server has.
  void queryClient.invalidateQueries();
  return data;
}

function findingOf(line: Shipment['lines'][number], finding: Finding) {
  const acceptedQuantity = finding.quantity ?? 0;
  const refusing = acceptedQuantity < line.quantity;
  const text = finding.refusalText?.trim();
  return {
    shipmentLineId: line.id,
    acceptedQuantity,
    ...(line.soldBy === 'weight' && acceptedQuantity > 0 && { acceptedGrams: finding.grams ?? null }),
    ...(refusing && finding.refusalReason && { refusalReason: finding.refusalReason as 'other' }),
    ...(refusing && text && { refusalText: text }),
    photoFileIds: (finding.photos ?? []).map(({ id }) => id),
  };
}

function sums(shipment: Shipment, found: Findings): { total: bigint; less: bigint; refused: number } {
  let total = 0n;
  let sent = 0n;
  let refused = 0;
  for (const line of shipment.lines) {
    const { quantity, grams } = found.lines?.[line.id] ?? {};
    total += acceptedFen(line, quantity ?? 0, BigInt(grams ?? 0));
    sent += sentFen(line);
    if ((quantity ?? 0) < line.quantity) refused += 1;
  }
  return { total, less: sent - total, refused };
}

/** What is still missing, in one sentence; null when nothing is. */
function useObstacle(shipment: Shipment, found: Findings): string | null {
  const t = useT();
  const of = (line: Shipment['lines'][number]): Finding => found.lines?.[line.id] ?? {};
  const lines = shipment.lines;
  const uncounted = lines.filter((line) => of(line).quantity === null || of(line).quantity === undefined);
  const unweighed = lines.filter(
    (line) => line.soldBy === 'weight' && (of(line).quantity ?? 0) > 0 && !Number(of(line).grams ?? 0),
  );
  const unexplained = lines.filter(
    (line) =>
      (of(line).quantity ?? 0) < line.quantity &&
      (!of(line).refusalReason || (of(line).refusalReason === 'other' && !of(line).refusalText?.trim())),
  );
  if (uncounted.length > 0) return t('还有 {{count}} 种没有填数量', { count: uncounted.length });
  if (unweighed.length > 0) return t('还有 {{count}} 种没有填实重', { count: unweighed.length });
  if (unexplained.length > 0) return t('还有 {{count}} 种没有写拒收原因', { count: unexplained.length });
  return null;
}
