import { Button, Form, type FormInstance, Input, InputNumber } from 'antd';
import rules from '../../api/generated/vendor.rules.json';
import { demands, Panel, YuanInput } from '../../desk';
import { formatCount, formatYuan, useT } from '../../kit';
import { ActionBar } from '../trade/action-bar';
import { lineFen } from '../trade/amounts';
import styles from '../trade/trade.module.css';
import type { Order, OrderLine } from '../trade/types';
import { usePhone } from '../trade/use-phone';
import { NavButton } from '../trade/nav-button';

export interface ProposalValues {
  readonly freightFen: string | null;
  readonly note: string;
  readonly lines: readonly { readonly quantity: number | null; readonly reason?: string }[];
}

interface ProposalFormProps {
  readonly order: Order;
  readonly form: FormInstance<ProposalValues>;
  readonly busy: boolean;
  readonly onChange: () => void;
  readonly onSend: (values: ProposalValues) => void;
}

/** Quantities line by line, freight, and why; the totals follow as one types. */
export function ProposalForm({ order, form, busy, onChange, onSend }: ProposalFormProps) {
  const t = useT();
  const phone = usePhone();
  const buttons = (
    <>
      <NavButton to={`/vendor/orders/${order.id}`}>{t('取消')}</NavButton>
      <Button type="primary" htmlType="submit" loading={busy} onClick={() => form.submit()}>
        {t('发给采购单位')}
      </Button>
    </>
  );
  return (
    <Form<ProposalValues>
      form={form}
      layout="vertical"
      initialValues={standing(order)}
      onValuesChange={onChange}
      onFinish={onSend}
    >
      <Panel title={t('能供多少')}>
        <div className={styles.stack}>
          {order.lines.map((line, index) => (
            <OfferedLine key={line.id} line={line} index={index} form={form} />
          ))}
        </div>
      </Panel>
      <Panel title={t('运费和说明')}>
        <div className={styles.fields}>
          <Form.Item
            name="freightFen"
            label={t('运费（元，全程合计，没有填 0）')}
            rules={demands(rules.ProposalInput.freightFen)}
          >
            <YuanInput size={phone ? 'large' : 'middle'} />
          </Form.Item>
        </div>
        <Form.Item name="note" label={t('给采购单位的说明')} rules={demands(rules.ProposalInput.note)}>
          <Input.TextArea lang="zh-CN" rows={3} maxLength={500} showCount />
        </Form.Item>
      </Panel>
      <Panel title={t('调整后的金额')} flush>
        <Totals order={order} form={form} />
      </Panel>
      {phone ? <ActionBar>{buttons}</ActionBar> : <div className={styles.cellForm}>{buttons}</div>}
    </Form>
  );
}

/** Starts from what was offered last, or from what was placed. */
function standing(order: Order): ProposalValues {
  const open = order.proposals.find(({ state }) => state === 'open');
  return {
    freightFen: open?.freightFen ?? order.freightFen,
    note: open?.note ?? '',
    lines: order.lines.map((line) => {
      const offer = open?.lines.find(({ orderLineId }) => orderLineId === line.id);
      return { quantity: offer?.quantity ?? line.quantity, reason: offer?.reason ?? '' };
    }),
  };
}

interface OfferedLineProps {
  readonly line: OrderLine;
  readonly index: number;
  readonly form: FormInstance<ProposalValues>;
}

function OfferedLine({ line, index, form }: OfferedLineProps) {
  const t = useT();
  const phone = usePhone();
  const quantity = Form.useWatch(['lines', index, 'quantity'], form) as number | null | undefined;
  const offered = quantity ?? 0;
  const changed = quantity !== undefined && offered !== line.quantity;
  return (
    <div className={styles.line}>
      <div className={styles.lineHead}>
        <h3 lang="zh-CN">
          {line.productName} <span className={styles.soft}>{line.variantName}</span>
        </h3>
        <span className={styles.money}>{formatYuan(lineFen(line.unitPriceFen, offered))}</span>
      </div>
      <div className={styles.fields}>
        <Form.Item
          name={['lines', index, 'quantity']}
          label={
            <span lang="zh-CN">
              {t('可供数量（订购 {{count}} {{unit}}）', { count: formatCount(line.quantity), unit: line.unit })}
            </span>
          }
          rules={[{ required: true, message: t('必须填写') }]}
        >
          <InputNumber<number>
            min={0}
            max={line.quantity}
            precision={0}
            size={phone ? 'large' : 'middle'}
            inputMode="numeric"
            style={{ width: '100%' }}
          />
        </Form.Item>
        {changed && (
          <Form.Item
            name={['lines', index, 'reason']}
            label={offered === 0 ? t('不供应的原因') : t('减少的原因')}
            rules={[{ required: offered === 0, whitespace: true, message: t('必须填写') }]}
          >
            <Input maxLength={300} size={phone ? 'large' : 'middle'} />
          </Form.Item>
        )}
      </div>
      <Button
        size={phone ? 'middle' : 'small'}
        onClick={() => form.setFieldValue(['lines', index, 'quantity'], offered === 0 ? line.quantity : 0)}
      >
        {offered === 0 ? t('恢复原数量') : t('不供应这种')}
      </Button>
    </div>
  );
}

function Totals({ order, form }: { order: Order; form: FormInstance<ProposalValues> }) {
  const t = useT();
  const values = Form.useWatch((all: ProposalValues) => all, form);
  const goods = order.lines.reduce(
    (total, line, index) => total + lineFen(line.unitPriceFen, values?.lines?.[index]?.quantity ?? 0),
    0n,
  );
  const freight = BigInt(values?.freightFen ?? '0');
  return (
    <dl className={styles.totals} style={{ borderTop: 0, paddingTop: 0 }} aria-live="polite">
      <dt>{t('商品金额')}</dt>
      <dd>{formatYuan(goods)}</dd>
      <dt>{t('运费')}</dt>
      <dd>{formatYuan(freight)}</dd>
      <dt className={styles.grand}>{t('合计')}</dt>
      <dd className={styles.grand}>{formatYuan(goods + freight)}</dd>
      <dt>{t('下单时')}</dt>
      <dd>{formatYuan(order.orderedFen)}</dd>
    </dl>
  );
}
