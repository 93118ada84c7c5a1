import { formatUnitPrice, formatYuan, useT } from '../kit';
import styles from './buying.module.css';

interface UnitPriceProps {
  readonly priceFen: string;
  readonly unit: string;
  readonly fenPerKilogram: string | bigint | null | undefined;
}

/** The price of a unit, and what it comes to by weight unless that is the same. */
export function UnitPrice({ priceFen, unit, fenPerKilogram }: UnitPriceProps) {
  const t = useT();
  const price = t('{{price}}/{{unit}}', { price: formatYuan(priceFen), unit });
  const byWeight = fenPerKilogram === null || fenPerKilogram === undefined ? price : formatUnitPrice(fenPerKilogram);
  return (
    <span className={styles.stack}>
      <span>{price}</span>
      {byWeight !== price && <span className={styles.soft}>{byWeight}</span>}
    </span>
  );
}
