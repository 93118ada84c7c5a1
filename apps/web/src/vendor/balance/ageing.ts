import { zh } from '../../kit';
import type { Ageing } from '../trade/types';

/** How long what one buyer owes has been due; the colours go from calm to red. */
export const BUCKETS = [
  { field: 'uninvoicedFen', title: zh('待开票'), light: '#8c958f', dark: '#76827b' },
  { field: 'notDueFen', title: zh('未到期'), light: '#1d6b4f', dark: '#58bd92' },
  { field: 'days0to30Fen', title: zh('逾期 1–30 天'), light: '#c99a3b', dark: '#e0b65c' },
  { field: 'days31to60Fen', title: zh('逾期 31–60 天'), light: '#d9772b', dark: '#f0a063' },
  { field: 'days61to90Fen', title: zh('逾期 61–90 天'), light: '#b92d1c', dark: '#ff8d78' },
  { field: 'daysOver90Fen', title: zh('逾期 90 天以上'), light: '#7a1408', dark: '#d9503e' },
] as const;

const LATE = ['days0to30Fen', 'days31to60Fen', 'days61to90Fen', 'daysOver90Fen'] as const;

export const overdueFen = (buyer: Ageing): bigint => LATE.reduce((total, field) => total + BigInt(buyer[field]), 0n);

export const owedFen = (buyer: Ageing): bigint =>
  BigInt(buyer.uninvoicedFen) + BigInt(buyer.notDueFen) + overdueFen(buyer);
