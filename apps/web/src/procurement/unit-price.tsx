import { formatUnitPrice, formatYuan, usePreference, useT } from '../kit';
import styles from './buying.module.css';

interface UnitPriceProps {
  readonly priceFen: string;
  readonly unit: string;
  readonly fenPerKilogram: string | bigint | null | undefined;
}

/** The price of a unit, and what it comes to by weight. */
export function UnitPrice({ priceFen, unit, fenPerKilogram }: UnitPriceProps) {
  const t = useT();
  return (
    <span className={styles.stack}>
      <span>{t('{{price}}/{{unit}}', { price: formatYuan(priceFen), unit })}</span>
      <PriceByWeight unit={unit} fenPerKilogram={fenPerKilogram} />
    </span>
  );
}

/** What a unit comes to by weight; nothing when the unit is that weight. */
export function PriceByWeight({ unit, fenPerKilogram }: Omit<UnitPriceProps, 'priceFen'>) {
  const shown = usePreference('weight');
  if (fenPerKilogram === null || fenPerKilogram === undefined || UNITS[shown] === unit) return null;
  return <span className={styles.soft}>{formatUnitPrice(fenPerKilogram)}</span>;
}

const UNITS = { jin: '斤', kilogram: '公斤' } as const; // words-ok: as the catalogue writes them
