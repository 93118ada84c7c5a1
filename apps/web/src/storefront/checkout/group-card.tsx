import { Badge, formatGrams, formatYuan, TextField, useT } from '../../kit';
import buying from '../buying/buying.module.css';
import { ProductPhoto } from '../products/product-photo';
import type { Preview } from './checkout';

interface GroupCardProps {
  readonly group: Preview['groups'][number];
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** What one cooperative sends, what its freight is, and when it comes. */
export function GroupCard({ group, note, onNote }: GroupCardProps) {
  const t = useT();
  return (
    <section className={buying.card} aria-label={group.supplierName}>
      <h2 lang="zh-CN">{group.supplierName}</h2>
      <ul className={buying.goods}>
        {group.lines.map((line) => (
          <li key={line.variantId}>
            <div className={buying.picture}>
              <ProductPhoto productId={line.productId} fileId={line.photoFileId} name={line.productName} />
            </div>
            <div className={buying.what}>
              <strong lang="zh-CN">{line.productName}</strong>
              <span className={buying.soft} lang="zh-CN">
                {line.variantName} · {formatYuan(line.unitPriceFen)} × {line.quantity}
              </span>
              {line.obstacle && (
                <span lang="zh-CN">
                  <Badge tone="red">{line.obstacle}</Badge>
                </span>
              )}
            </div>
            <span className={buying.amount}>{formatYuan(line.amountFen)}</span>
          </li>
        ))}
      </ul>
      <dl className={buying.facts}>
        <dt>{t('运费')}</dt>
        <dd>
          <Freight group={group} />
        </dd>
        {group.promiseDaysMin !== null && group.promiseDaysMax !== null && (
          <>
            <dt>{t('送达')}</dt>
            <dd>{t('付款后 {{from}}–{{to}} 天', { from: group.promiseDaysMin, to: group.promiseDaysMax })}</dd>
          </>
        )}
      </dl>
      <div style={{ marginTop: 12 }}>
        <TextField
          label={t('给合作社的话')}
          value={note}
          maxLength={200}
          onChange={(event) => onNote(event.target.value)}
        />
      </div>
    </section>
  );
}

function Freight({ group }: { group: GroupCardProps['group'] }) {
  const t = useT();
  const weight = formatGrams(group.weightGrams);
  if (!group.served) return <Badge tone="red">{t('不配送到这个地区')}</Badge>;
  if (group.freightFen === null) return <>{t('选好收货地址后计算')}</>;
  if (BigInt(group.freightFen) === 0n) return <>{t('包邮（{{weight}}）', { weight })}</>;
  const left = group.freeAboveFen === null ? 0n : BigInt(group.freeAboveFen) - BigInt(group.goodsFen);
  return (
    <>
      {t('{{amount}}（{{weight}}）', { amount: formatYuan(group.freightFen), weight })}
      {left > 0n && <span className={buying.soft}> {t('再买 {{amount}} 包邮', { amount: formatYuan(left) })}</span>}
    </>
  );
}
