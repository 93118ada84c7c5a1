import { preference } from './preferences';
import { language, t } from './words';

/** Fen, grams and counts arrive as decimal strings; a bigint is made of them once, here. */
type Whole = string | number | bigint;

const SHANGHAI = 'Asia/Shanghai';

const grouped = (whole: bigint): string => whole.toLocaleString('en-US');

/** 元 with two places: `"128000"` → `1,280.00`. */
export function formatFen(fen: Whole): string {
  const value = BigInt(fen);
  const size = value < 0n ? -value : value;
  return `${value < 0n ? '-' : ''}${grouped(size / 100n)}.${String(size % 100n).padStart(2, '0')}`;
}

/** With its sign: `¥1,280.00`. */
export const formatYuan = (fen: Whole): string => formatFen(fen).replace(/^-?/, (minus) => `${minus}¥`);

/** For figures that are looked at rather than read: 万元 and 亿元, or k and M in English. */
export function formatLargeYuan(fen: Whole): string {
  const yuan = Number(BigInt(fen)) / 100;
  if (language() === 'en') {
    return `¥${new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 }).format(yuan)}`;
  }
  const size = Math.abs(yuan);
  if (size >= 1e8) return t('{{amount}} 亿元', { amount: trimmed(yuan / 1e8) });
  if (size >= 1e4) return t('{{amount}} 万元', { amount: trimmed(yuan / 1e4) });
  return t('{{amount}} 元', { amount: trimmed(yuan) });
}

const trimmed = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

/** `3773` → `37.73 %`; null (nothing to divide by) → a dash. */
export const formatBps = (bps: number | null | undefined, places = 2): string =>
  bps === null || bps === undefined ? '—' : `${(bps / 100).toFixed(places)}%`;

export const formatCount = (count: Whole): string => grouped(BigInt(count));

/** Grams in 斤 or 公斤, as the person chose; 吨 from ten tonnes on. */
export function formatGrams(grams: Whole, unit = preference('weight')): string {
  const value = Number(BigInt(grams));
  if (Math.abs(value) >= 10_000_000) return `${trimmed(value / 1_000_000)} ${t('吨')}`;
  return unit === 'jin' ? `${trimmed(value / 500)} ${t('斤')}` : `${precise(value / 1000)} ${t('公斤')}`;
}

const precise = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 3 });

/** Unit price in 元/斤 or 元/公斤 from the price per kilogram. */
export const formatUnitPrice = (fenPerKilogram: Whole, unit = preference('weight')): string =>
  unit === 'jin'
    ? t('{{price}}/斤', { price: formatYuan((BigInt(fenPerKilogram) + 1n) / 2n) })
    : t('{{price}}/公斤', { price: formatYuan(fenPerKilogram) });

/** A business date is a calendar day in Shanghai and is never shifted: `2026-11-28`, or 28 Nov 2026 in English. */
export function formatDate(date: string | null | undefined): string {
  if (!date) return '—';
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return language() === 'en'
    ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
        Date.UTC(year!, month! - 1, day),
      )
    : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** An instant as a clock in Shanghai shows it. */
export function formatInstant(instant: string | null | undefined): string {
  if (!instant) return '—';
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: SHANGHAI, dateStyle: 'short', timeStyle: 'short' });
  const text = parts.format(new Date(instant));
  return language() === 'en' ? `${formatDate(text)}, ${text.slice(11)}` : text;
}

/** Today's business date, `YYYY-MM-DD`. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: SHANGHAI }).format(new Date());

/** Calendar days from today to a business date; negative when it has passed. */
export const daysUntil = (date: string): number =>
  Math.round((Date.parse(`${date.slice(0, 10)}T00:00:00Z`) - Date.parse(`${today()}T00:00:00Z`)) / 86_400_000);

/** 元 as typed → fen as sent. Null when it is no amount, or has more than two places. */
export function parseYuan(text: string): string | null {
  const match = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text.replaceAll(/[,，\s¥]/g, ''));
  if (!match) return null;
  const fen = BigInt(match[2]!) * 100n + BigInt((match[3] ?? '').padEnd(2, '0'));
  return `${match[1] === '-' && fen !== 0n ? '-' : ''}${fen}`;
}

/** 斤 or 公斤 as typed → grams as sent. Null when it is no weight or finer than a gram. */
export function parseWeight(text: string, unit = preference('weight')): string | null {
  const match = /^(\d{1,10})(?:\.(\d{1,3}))?$/.exec(text.replaceAll(/[,，\s]/g, ''));
  if (!match) return null;
  const thousandths = BigInt(match[1]!) * 1000n + BigInt((match[2] ?? '').padEnd(3, '0'));
  const grams = unit === 'jin' ? thousandths / 2n : thousandths;
  return unit === 'jin' && thousandths % 2n !== 0n ? null : String(grams);
}

/** The typed form of what `parseYuan` reads. */
export const yuanInput = (fen: Whole | null | undefined): string =>
  fen === null || fen === undefined ? '' : formatFen(fen).replaceAll(',', '');

export function weightInput(grams: Whole | null | undefined, unit = preference('weight')): string {
  if (grams === null || grams === undefined) return '';
  return String(Number(BigInt(grams)) / (unit === 'jin' ? 500 : 1000));
}
