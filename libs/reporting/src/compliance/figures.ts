import { shareBps } from '@bangfu/kernel';
import { type StageTotals, sumTotals } from '@bangfu/quota';
import { type Level, LEVELS } from './scope.js';

export const FUND_NAMES = ['canteen', 'union', 'personal'] as const;
export type FundName = (typeof FUND_NAMES)[number];

/** Counts of units; every one of them is of budget units and unions together, `unions` says how many of them are unions. */
export interface UnitCounts {
  readonly imported: number;
  readonly unions: number;
  readonly activated: number;
  readonly filed: number;
  readonly returned: number;
  readonly confirmed: number;
  readonly noCanteen: number;
  readonly represented: number;
  /** Who must reserve: everyone without 无食堂, those represented by another and unions that reserve nothing. */
  readonly owing: number;
  readonly reserved: number;
  readonly notReserved: number;
  /** With a reservation and without any purchase. */
  readonly notBought: number;
  /** Completed less of the reservation than of the year has passed. */
  readonly laggards: number;
}

/** Amounts of one child, level and programme, per fund, as they come from the plans. */
export interface AmountRow {
  readonly child: string;
  readonly codeLength: number;
  readonly programmeId: string;
  readonly baseFen: bigint;
  readonly reservedFen: bigint;
  readonly funds: Readonly<Record<FundName, StageTotals>>;
}

export interface UnitRow extends UnitCounts {
  readonly child: string;
  readonly codeLength: number;
}

export interface SupplyCounts {
  readonly applied: number;
  readonly admitted: number;
  readonly uploaded: number;
  readonly listed: number;
  readonly certificates: number;
  readonly certificatesIssued: number;
}

export interface OnceRow extends StageTotals {
  readonly child: string;
  readonly fund: FundName;
}

/** The metrics that a bulletin prints, of one place. Amounts in fen; shares in basis points, rounded down. */
export interface Figures {
  readonly units: UnitCounts;
  readonly baseFen: bigint;
  readonly reservedFen: bigint;
  /** Summed over programmes: a purchase that two programmes count is in here twice. */
  readonly gross: StageTotals;
  readonly canteen: StageTotals;
  readonly union: StageTotals;
  readonly personal: StageTotals;
  /** Every purchase once. */
  readonly once: StageTotals;
  readonly onceUnionFen: bigint;
  readonly completedBps: number;
  readonly orderedBps: number;
  readonly unionExpectedFen: bigint;
  readonly supply: SupplyCounts & { readonly admissionBps: number; readonly listingBps: number };
}

export interface Parts {
  readonly units: readonly UnitRow[];
  readonly amounts: readonly AmountRow[];
  /** Null when one programme is asked for: within one programme every purchase is counted once anyway. */
  readonly once: readonly OnceRow[] | null;
  readonly unionExpected: readonly { readonly child: string; readonly fen: bigint }[];
  readonly supply: readonly (SupplyCounts & { readonly child: string })[];
}

const MOST_BPS = 2_000_000_000;

/** Like `shareBps`, and never beyond what an answer may carry. */
export const sharePart = (part: bigint, whole: bigint): number => Math.min(shareBps(part, whole), MOST_BPS);

/** The figures of the rows that fit; all sums happen here and only here. */
export function figuresOf(parts: Parts, fits: (row: { readonly child: string }) => boolean): Figures {
  const amounts = parts.amounts.filter(fits);
  const gross = sumTotals(amounts.flatMap((row) => FUND_NAMES.map((fund) => row.funds[fund])));
  const ofFund = (fund: FundName) => sumTotals(amounts.map((row) => row.funds[fund]));
  const onceRows = parts.once?.filter(fits);
  const reservedFen = sumFen(amounts, (row) => row.reservedFen);
  const supply = sumCounts<SupplyCounts>(parts.supply.filter(fits), NO_SUPPLY);
  return {
    units: sumCounts<UnitCounts>(parts.units.filter(fits), NO_UNITS),
    baseFen: sumFen(amounts, (row) => row.baseFen),
    reservedFen,
    gross,
    canteen: ofFund('canteen'),
    union: ofFund('union'),
    personal: ofFund('personal'),
    once: onceRows ? sumTotals(onceRows) : gross,
    onceUnionFen: onceRows
      ? sumFen(
          onceRows.filter((row) => row.fund === 'union'),
          (row) => row.orderedFen,
        )
      : ofFund('union').orderedFen,
    completedBps: sharePart(gross.completedFen, reservedFen),
    orderedBps: sharePart(gross.orderedFen, reservedFen),
    unionExpectedFen: sumFen(parts.unionExpected.filter(fits), (row) => row.fen),
    supply: {
      ...supply,
      admissionBps: sharePart(BigInt(supply.admitted), BigInt(supply.applied)),
      listingBps: sharePart(BigInt(supply.listed), BigInt(supply.uploaded)),
    },
  };
}

export interface LevelFigures extends StageTotals {
  readonly level: Level;
  readonly units: number;
  readonly reserved: number;
  readonly reservedFen: bigint;
  readonly completedBps: number;
}

/** The same amounts by the level of the unit itself (省本级, 市本级, 县级, 乡镇). */
export function byLevel(parts: Parts, levelOf: (codeLength: number) => Level): LevelFigures[] {
  return LEVELS.map((level) => {
    const amounts = parts.amounts.filter((row) => levelOf(row.codeLength) === level);
    const units = parts.units.filter((row) => levelOf(row.codeLength) === level);
    const totals = sumTotals(amounts.flatMap((row) => FUND_NAMES.map((fund) => row.funds[fund])));
    const reservedFen = sumFen(amounts, (row) => row.reservedFen);
    return {
      level,
      units: units.reduce((sum, row) => sum + row.imported, 0),
      reserved: units.reduce((sum, row) => sum + row.reserved, 0),
      reservedFen,
      ...totals,
      completedBps: sharePart(totals.completedFen, reservedFen),
    };
  });
}

export interface ProgrammeFigures extends StageTotals {
  readonly code: string;
  readonly name: string;
  readonly reservedFen: bigint;
  readonly completedBps: number;
  readonly canteen: StageTotals;
  readonly union: StageTotals;
  readonly personal: StageTotals;
}

/** Gross per programme, in the order of the programmes given. */
export function byProgramme(
  parts: Parts,
  programmes: readonly { id: string; code: string; name: string }[],
): ProgrammeFigures[] {
  return programmes.flatMap(({ id, code, name }) => {
    const rows = parts.amounts.filter((row) => row.programmeId === id);
    if (rows.length === 0) return [];
    const of = (fund: FundName) => sumTotals(rows.map((row) => row.funds[fund]));
    const [canteen, union, personal] = [of('canteen'), of('union'), of('personal')];
    const totals = sumTotals([canteen, union, personal]);
    const reservedFen = sumFen(rows, (row) => row.reservedFen);
    return [
      {
        code,
        name,
        reservedFen,
        ...totals,
        completedBps: sharePart(totals.completedFen, reservedFen),
        canteen,
        union,
        personal,
      },
    ];
  });
}

/** Places by completed share, best first; equal shares have equal places, and who reserves nothing has none. */
export function ranksOf(rows: readonly { readonly figures: Figures }[]): (number | null)[] {
  const places = rows.map((row) => (row.figures.reservedFen > 0n ? row.figures : null));
  return places.map((own) => (own ? 1 + places.filter((other) => other !== null && isAhead(other, own)).length : null));
}

/** a ÷ b compared crosswise: rounded shares would make ties that are none. */
const isAhead = (other: Figures, own: Figures): boolean =>
  other.gross.completedFen * own.reservedFen > own.gross.completedFen * other.reservedFen;

export const sumFen = <R>(rows: readonly R[], of: (row: R) => bigint): bigint =>
  rows.reduce((sum, row) => sum + of(row), 0n);

const NO_UNITS: UnitCounts = {
  imported: 0,
  unions: 0,
  activated: 0,
  filed: 0,
  returned: 0,
  confirmed: 0,
  noCanteen: 0,
  represented: 0,
  owing: 0,
  reserved: 0,
  notReserved: 0,
  notBought: 0,
  laggards: 0,
};
const NO_SUPPLY: SupplyCounts = {
  applied: 0,
  admitted: 0,
  uploaded: 0,
  listed: 0,
  certificates: 0,
  certificatesIssued: 0,
};

function sumCounts<C extends object>(rows: readonly C[], nothing: C): C {
  const names = Object.keys(nothing) as (keyof C)[];
  return Object.fromEntries(
    names.map((name) => [name, rows.reduce((sum, row) => sum + (row[name] as number), 0)]),
  ) as unknown as C;
}
