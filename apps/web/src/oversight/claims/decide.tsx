import { Form, Input, InputNumber, Radio } from 'antd';
import { oversight } from '../../api';
import rules from '../../api/generated/oversight.rules.json';
import { demands, YuanInput } from '../../desk';
import { formatYuan, useT } from '../../kit';
import { FormModal } from '../organisations/form-modal';
import type { Claim } from './words';

interface LineWords {
  outcome: 'full' | 'part' | 'refuse';
  quantity?: number | null;
  amountFen?: string | null;
  note?: string;
}
interface Words {
  note: string;
  lines: LineWords[];
}

/** The operator's verdict, line by line; whoever grants less than was asked says why. */
export function Decide({ claim }: { claim: Claim }) {
  const t = useT();
  const decide = ({ note, lines }: Words) =>
    oversight.POST('/api/oversight/claims/{id}/decision', {
      params: { path: { id: claim.id } },
      body: {
        version: claim.version,
        note,
        lines: claim.lines.map(({ orderLineId }, index) => {
          const { outcome, quantity, amountFen, note: why } = lines[index]!;
          return {
            orderLineId,
            outcome,
            ...(outcome === 'part' && { quantity: quantity ?? null, amountFen: amountFen ?? null }),
            note: outcome === 'full' ? '' : (why ?? ''),
          };
        }),
      },
    });
  return (
    <FormModal<Words, unknown>
      type="primary"
      label={t('裁处')}
      title={t('裁处 {{number}}', { number: claim.number })}
      draft={`claim-${claim.id}`}
      initial={{ lines: claim.lines.map(() => ({ outcome: 'full' as const })) }}
      lead={
        claim.kind === 'replacement'
          ? t('裁处以后双方都会收到通知；同意补发的商品随即留出库存，由供应商寄出。')
          : t('裁处以后双方都会收到通知；同意的金额原路退给消费者。')
      }
      work={decide}
      said={t('已裁处')}
    >
      {claim.lines.map((line, index) => (
        <Line key={line.orderLineId} line={line} index={index} money={claim.kind !== 'replacement'} />
      ))}
      <Form.Item
        name="note"
        label={t('裁处理由（双方可见）')}
        rules={demands(rules.ClaimDecisionInput.note, { required: true })}
      >
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
    </FormModal>
  );
}

function Line({ line, index, money }: { line: Claim['lines'][number]; index: number; money: boolean }) {
  const t = useT();
  const at = (name: string) => ['lines', index, name];
  const asked = { product: `${line.productName} ${line.variantName}`, quantity: `${line.quantity} ${line.unit}` };
  return (
    <fieldset style={{ border: 0, padding: 0, margin: '0 0 8px' }}>
      <Form.Item
        name={at('outcome')}
        label={
          money
            ? t('{{product}}：申请 {{quantity}}，{{amount}}', { ...asked, amount: formatYuan(line.askedFen) })
            : t('{{product}}：申请 {{quantity}}', asked)
        }
      >
        <Radio.Group
          options={[
            { value: 'full', label: t('全部同意') },
            { value: 'part', label: t('部分同意') },
            { value: 'refuse', label: t('不同意') },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={[at('outcome')]}>
        {({ getFieldValue }) => {
          const outcome = getFieldValue(at('outcome')) as LineWords['outcome'] | undefined;
          return (
            <>
              {outcome === 'part' && <Part line={line} at={at} money={money} />}
              {outcome !== undefined && outcome !== 'full' && (
                <Form.Item
                  name={at('note')}
                  label={t('少于申请的理由')}
                  rules={[{ required: true, whitespace: true, message: t('必须填写') }]}
                >
                  <Input.TextArea rows={2} maxLength={300} showCount />
                </Form.Item>
              )}
            </>
          );
        }}
      </Form.Item>
    </fieldset>
  );
}

interface PartProps {
  readonly line: Claim['lines'][number];
  readonly at: (name: string) => (string | number)[];
  readonly money: boolean;
}

/** Fewer units, or less money for them; what is sent anew has units alone. */
function Part({ line, at, money }: PartProps) {
  const t = useT();
  const must = [{ required: true, message: t('必须填写') }];
  return (
    <>
      {(!money || line.quantity > 1) && (
        <Form.Item
          name={at('quantity')}
          label={<span lang="zh-CN">{t('同意的数量（{{unit}}）', { unit: line.unit })}</span>}
          rules={money ? [] : must}
        >
          <InputNumber<number> min={1} max={money ? line.quantity : line.quantity - 1} precision={0} />
        </Form.Item>
      )}
      {money && (
        <Form.Item name={at('amountFen')} label={t('同意的金额')} rules={must}>
          <YuanInput />
        </Form.Item>
      )}
    </>
  );
}
