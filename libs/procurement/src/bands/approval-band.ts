import type { Fen } from '@bangfu/kernel';
import { bandsWrong } from '../procurement.errors.js';

/** Up to this amount (inclusive), so many different approvers; `upToFen` null is everything above. */
export interface ApprovalBand {
  readonly upToFen: Fen | null;
  readonly approvalsNeeded: number;
}

const MOST_BANDS = 10;
const MOST_APPROVALS = 3;

/** Bands in rising order; throws `bands_wrong` unless they cover every amount once and never ask for fewer persons above. */
export function checkedBands(bands: readonly ApprovalBand[]): ApprovalBand[] {
  if (bands.length === 0 || bands.length > MOST_BANDS) throw bandsWrong(`请设置1至${MOST_BANDS}个金额档`);
  bands.forEach((band, index) => {
    const last = index === bands.length - 1;
    const before = bands[index - 1];
    if (band.approvalsNeeded < 1 || band.approvalsNeeded > MOST_APPROVALS) {
      throw bandsWrong(`审批人数须为1至${MOST_APPROVALS}`, index);
    }
    if ((band.upToFen === null) !== last) throw bandsWrong('最后一档须不设上限，其余各档须有上限', index);
    if (band.upToFen !== null && (band.upToFen <= 0n || band.upToFen <= (before?.upToFen ?? 0n))) {
      throw bandsWrong('各档金额上限须从小到大', index);
    }
    if (before && band.approvalsNeeded < before.approvalsNeeded) throw bandsWrong('金额越大，审批人数不能越少', index);
  });
  return [...bands];
}

/** The band of an amount. */
export function bandOf(bands: readonly ApprovalBand[], amountFen: Fen): ApprovalBand {
  const band = bands.find((each) => each.upToFen === null || amountFen <= each.upToFen);
  if (!band) throw new Error('approval bands do not cover every amount');
  return band;
}
