import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { EmptyState, formatYuan, Icon, IconButton, useT } from '../../kit';
import { COUNT_REASONS } from '../buying-labels';
import { UnitPrice } from '../unit-price';
import styles from './cart.module.css';
import type { Effect } from './request-effect';
import type { Cart, Request } from './use-cart';

type Line = Request['lines'][number];

/** The goods, supplier by supplier: each will be an order of its own. */
export function CartLines({ cart, effect }: { cart: Cart; effect: Effect | undefined }) {
  const t = useT();
  if (cart.lines.length === 0) {
    return (
      <EmptyState title={t('还没有选商品')}>
        <p>{t('在下面按名称、产地或合作社查找，或者把采购表直接粘贴进来。')}</p>
      </EmptyState>
    );
  }
  return bySupplier(cart.lines).map(([supplierId, lines]) => (
    <section key={supplierId} className={styles.supplier}>
      <div className={styles.supplierHead}>
        <h3 lang="zh-CN">{lines[0]!.supplierName}</h3>
        <span>
          {t('小计')} <strong>{formatYuan(lines.reduce((sum, line) => sum + amountOf(line, effect), 0n))}</strong>
        </span>
      </div>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <CartLine key={line.id} line={line} cart={cart} effect={effect} />
        ))}
      </ul>
    </section>
  ));
}

function bySupplier(lines: readonly Line[]): [string, Line[]][] {
  const suppliers = new Map<string, Line[]>();
  for (const line of lines) suppliers.set(line.supplierId, [...(suppliers.get(line.supplierId) ?? []), line]);
  return [...suppliers];
}

/** At today's price, with the quantity as typed. */
function amountOf(line: Line, effect: Effect | undefined): bigint {
  const price = effect?.lines.find(({ lineId }) => lineId === line.id)?.priceFen ?? line.priceFen;
  return BigInt(price) * BigInt(line.quantity);
}

function CartLine({ line, cart, effect }: { line: Line; cart: Cart; effect: Effect | undefined }) {
  const t = useT();
  const now = effect?.lines.find(({ lineId }) => lineId === line.id);
  const name = `${line.productName} ${line.variantName}`;
  return (
    <li className={styles.line}>
      <div className={styles.name}>
        <span lang="zh-CN">
          <strong>{line.productName}</strong> {line.variantName}
        </span>
        <Counting lineId={line.id} effect={effect} />
        {now?.blocked && <Warning text={now.blocked} />}
        {now?.short && <Warning text={t('库存不足')} />}
        {now?.priceChanged && (
          <Warning
            text={t('单价由 {{before}} 变为 {{now}}', {
              before: formatYuan(now.seenPriceFen),
              now: formatYuan(now.priceFen),
            })}
          />
        )}
        <Note line={line} cart={cart} />
      </div>
      <div className={styles.price}>
        <UnitPrice priceFen={now?.priceFen ?? line.priceFen} unit={line.unit} fenPerKilogram={now?.fenPerKilogram} />
      </div>
      <InputNumber
        className={styles.quantity!}
        min={1}
        max={1_000_000}
        precision={0}
        suffix={<span lang="zh-CN">{line.unit}</span>}
        aria-label={t('数量：{{name}}', { name })}
        value={line.quantity}
        onChange={(quantity) => quantity && cart.edit(line.id, { quantity })}
      />
      <span className={styles.amount}>{formatYuan(amountOf(line, effect))}</span>
      <IconButton
        icon="close"
        label={t('去掉 {{name}}', { name })}
        onClick={() => cart.edit(line.id, { removed: true })}
      />
    </li>
  );
}

function Warning({ text }: { text: string }) {
  return (
    <span className={styles.warning}>
      <Icon name="warning" size={15} /> {text}
    </span>
  );
}

/** Toward which programmes the line counts; toward none, and why. */
function Counting({ lineId, effect }: { lineId: string; effect: Effect | undefined }) {
  const t = useT();
  const found = (effect?.programmes ?? []).flatMap((programme) =>
    programme.lines
      .filter((line) => line.lineId === lineId)
      .map((line) => ({ ...line, name: programme.programmeName })),
  );
  if (found.length === 0) return null;
  const counting = found.filter(({ eligible }) => eligible);
  if (counting.length > 0) {
    return (
      <span className={styles.counts}>
        <Icon name="check" size={15} />{' '}
        {t('计入：{{names}}', { names: counting.map(({ name }) => name).join(t('、')) })}
      </span>
    );
  }
  const reasons = [...new Set(found.map(({ reason }) => t(COUNT_REASONS[reason]?.[0] ?? reason)))];
  return <span className={styles.soft}>{t('不计入预留份额：{{why}}', { why: reasons.join(t('、')) })}</span>;
}

function Note({ line, cart }: { line: Line; cart: Cart }) {
  const t = useT();
  const [open, setOpen] = useState(line.note !== '');
  if (!open) {
    return (
      <Button type="link" size="small" className={styles.noteButton!} onClick={() => setOpen(true)}>
        {t('写备注')}
      </Button>
    );
  }
  return (
    <Input
      size="small"
      maxLength={200}
      aria-label={t('备注：{{name}}', { name: line.productName })}
      placeholder={t('备注，例如：要新榨的')}
      value={line.note}
      autoFocus={line.note === ''}
      onChange={({ target }) => cart.edit(line.id, { note: target.value })}
    />
  );
}
