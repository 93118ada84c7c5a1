import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../kit';

interface CountProps {
  readonly name: string;
  readonly to: string;
  /** Undefined while it is fetched. */
  readonly count: string | number | undefined;
  readonly note?: ReactNode;
  readonly late?: boolean;
  readonly tone?: 'red' | 'mine' | undefined;
}

/** A figure that leads to what it counts. */
export function Count({ name, to, count, note, late = false, tone }: CountProps) {
  const t = useT();
  return (
    <li>
      <Link to={to} data-tone={tone}>
        <span>{t(name)}</span>
        <strong>{count ?? '…'}</strong>
        {note && <small data-late={late}>{note}</small>}
      </Link>
    </li>
  );
}

/** Lists know no totals: up to a hundred are counted, beyond that it says so. */
export const counted = (
  page: { items: readonly unknown[]; nextAfter: string | null } | undefined,
): string | undefined => page && (page.nextAfter ? '99+' : String(page.items.length));
