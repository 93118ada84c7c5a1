import { Panel } from '../../desk';
import { Badge, formatYuan, useT } from '../../kit';
import styles from './certification.module.css';
import type { Application } from './application';

/** Asked price against the average of the same kind: the second of the three conditions of certification. */
export function PriceComparison({ application }: { application: Application }) {
  const t = useT();
  const { priceFen, comparisonPriceFen, priceUnit, comparisonSource } = application;
  if (priceFen === null || comparisonPriceFen === null) {
    return (
      <Panel title={t('价格比对')}>
        <p>{t('申请人没有填写价格。')}</p>
      </Panel>
    );
  }
  const most = Math.max(Number(priceFen), Number(comparisonPriceFen), 1);
  return (
    <Panel title={t('价格比对')} extra={<Difference asked={BigInt(priceFen)} average={BigInt(comparisonPriceFen)} />}>
      <dl className={styles.bars}>
        {[
          { label: t('申报价格'), fen: priceFen, own: true },
          { label: t('同类平均价格'), fen: comparisonPriceFen, own: false },
        ].map(({ label, fen, own }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className={styles.barTrack} aria-hidden="true">
                <span data-own={own} style={{ width: `${Math.round((Number(fen) / most) * 100)}%` }} />
              </span>
              <span lang="zh-CN">
                {formatYuan(fen)}/{priceUnit}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.source} lang="zh-CN">
        {comparisonSource || t('没有注明比对来源')}
      </p>
    </Panel>
  );
}

function Difference({ asked, average }: { asked: bigint; average: bigint }) {
  const t = useT();
  if (average <= 0n) return null;
  const tenths = ((asked - average) * 1000n) / average;
  const size = tenths < 0n ? -tenths : tenths;
  const percent = `${size / 10n}.${size % 10n}`;
  if (asked > average) return <Badge tone="red">{t('高于平均价 {{percent}}%', { percent })}</Badge>;
  return (
    <Badge tone="green">{asked === average ? t('与平均价持平') : t('低于平均价 {{percent}}%', { percent })}</Badge>
  );
}
