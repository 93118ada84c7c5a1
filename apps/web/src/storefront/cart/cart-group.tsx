import { Link } from 'react-router';
import { Badge, formatYuan, IconButton, useT } from '../../kit';
import buying from '../buying/buying.module.css';
import { Quantity } from '../forms/quantity';
import { ProductPhoto } from '../products/product-photo';
import { type Cart, canBuy, type CartLine } from './cart';

interface CartGroupProps {
  readonly group: Cart['groups'][number];
  readonly busy: boolean;
  readonly onToggle: (lines: readonly CartLine[], on: boolean) => void;
  readonly onRemove: (line: CartLine) => void;
  readonly onQuantity: (line: CartLine, quantity: number) => void;
}

/** What comes from one cooperative. */
export function CartGroup({ group, busy, onToggle, onRemove, onQuantity }: CartGroupProps) {
  const t = useT();
  const buyable = group.lines.filter(canBuy);
  return (
    <section className={buying.card} aria-label={group.supplierName}>
      <div className={buying.cardHead} style={{ marginBottom: 0 }}>
        <label className={buying.tickBox}>
          <input
            type="checkbox"
            className={buying.tick}
            aria-label={t('选中{{name}}的全部商品', { name: group.supplierName })}
            disabled={busy || buyable.length === 0}
            checked={buyable.length > 0 && buyable.every(({ chosen }) => chosen)}
            onChange={(event) => onToggle(buyable, event.target.checked)}
          />
          <span className="visually-hidden">{t('全选')}</span>
        </label>
        <h2 style={{ flex: 1 }} lang="zh-CN">
          <Link to={`/suppliers/${group.supplierId}`} style={{ color: 'inherit' }}>
            {group.supplierName}
          </Link>
        </h2>
      </div>
      <ul className={buying.goods}>
        {group.lines.map((line) => (
          <li key={line.id}>
            <input
              type="checkbox"
              className={buying.tick}
              aria-label={t('选中{{name}}', { name: `${line.productName} ${line.variantName}` })}
              disabled={busy || !canBuy(line)}
              checked={canBuy(line) && line.chosen}
              onChange={(event) => onToggle([line], event.target.checked)}
            />
            <div className={buying.picture}>
              <ProductPhoto productId={line.productId} fileId={line.photoFileId} name={line.productName} />
            </div>
            <Line line={line} busy={busy} onRemove={onRemove} onQuantity={onQuantity} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({
  line,
  busy,
  onRemove,
  onQuantity,
}: Pick<CartGroupProps, 'busy' | 'onRemove' | 'onQuantity'> & { line: CartLine }) {
  const t = useT();
  const name = `${line.productName} ${line.variantName}`;
  const most = Math.min(Number(line.maxQuantity ?? 1_000_000), Math.max(Number(line.available), 1));
  const dearer = BigInt(line.unitPriceFen) > BigInt(line.seenPriceFen);
  return (
    <div className={buying.what}>
      <Link to={`/products/${line.productId}`} lang="zh-CN">
        {line.productName}
      </Link>
      <span className={buying.soft} lang="zh-CN">
        {line.variantName} · {formatYuan(line.unitPriceFen)}/{line.unit}
      </span>
      {line.unitPriceFen !== line.seenPriceFen && (
        <span>
          <Badge tone={dearer ? 'red' : 'green'}>
            {dearer
              ? t('比加入时涨了 {{amount}}', {
                  amount: formatYuan(BigInt(line.unitPriceFen) - BigInt(line.seenPriceFen)),
                })
              : t('比加入时降了 {{amount}}', {
                  amount: formatYuan(BigInt(line.seenPriceFen) - BigInt(line.unitPriceFen)),
                })}
          </Badge>
        </span>
      )}
      {line.obstacle && (
        <span lang="zh-CN">
          <Badge tone="red">{line.obstacle}</Badge>
        </span>
      )}
      <div className={buying.handles}>
        {line.state !== 'off_sale' && line.state !== 'sold_out' && (
          <Quantity
            label={t('{{name}}的数量', { name })}
            value={Number(line.quantity)}
            min={Number(line.minQuantity)}
            max={most}
            disabled={busy}
            onChange={(quantity) => onQuantity(line, quantity)}
          />
        )}
        <span className={buying.amount}>{formatYuan(line.amountFen)}</span>
        <IconButton icon="close" label={t('移除{{name}}', { name })} disabled={busy} onClick={() => onRemove(line)} />
      </div>
    </div>
  );
}
