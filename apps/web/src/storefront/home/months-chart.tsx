import type { StorefrontSchemas } from '../../api';
import { formatLargeYuan, useT } from '../../kit';

type Month = StorefrontSchemas['schemas']['MonthFigureDto'];

const WIDTH = 560;
const HEIGHT = 220;
const FLOOR = 184;
const TOP = 26;

/** Twelve bars do not need a library; the same figures stand in the table behind them. */
export function MonthsChart({ months }: { months: readonly Month[] }) {
  const t = useT();
  const most = months.reduce((best, { acceptedFen }) => (BigInt(acceptedFen) > best ? BigInt(acceptedFen) : best), 1n);
  const step = WIDTH / Math.max(months.length, 1);
  return (
    <figure style={{ margin: 0 }}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('最近十二个月每月验收金额')} width="100%">
        <line x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} stroke="var(--line-strong)" />
        {months.map(({ month, acceptedFen }, index) => {
          const share = BigInt(acceptedFen) > 0n ? Number((BigInt(acceptedFen) * 1000n) / most) / 1000 : 0;
          const height = Math.max(share * (FLOOR - TOP), share > 0 ? 2 : 0);
          return (
            <g key={month}>
              <title>{`${month} ${formatLargeYuan(acceptedFen)}`}</title>
              <rect
                x={index * step + step * 0.2}
                y={FLOOR - height}
                width={step * 0.6}
                height={height}
                rx="4"
                fill={BigInt(acceptedFen) === most ? 'var(--accent)' : 'var(--primary)'}
              />
              {BigInt(acceptedFen) === most && (
                <text
                  x={Math.min(Math.max(index * step + step / 2, 50), WIDTH - 50)}
                  y={FLOOR - height - 8}
                  textAnchor="middle"
                  fontSize="14"
                  fontWeight="600"
                  fill="var(--accent)"
                >
                  {formatLargeYuan(acceptedFen)}
                </text>
              )}
              <text
                x={index * step + step / 2}
                y={FLOOR + 20}
                textAnchor="middle"
                fontSize="13"
                fill="var(--text-soft)"
              >
                {t('{{month}}月', { month: Number(month.slice(5)) })}
              </text>
            </g>
          );
        })}
      </svg>
      <table className="visually-hidden">
        <caption>{t('最近十二个月每月验收金额')}</caption>
        <tbody>
          {months.map(({ month, acceptedFen }) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              <td>{formatLargeYuan(acceptedFen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
