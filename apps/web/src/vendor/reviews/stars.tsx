import { useT } from '../../kit';

export function Stars({ count }: { count: number }) {
  const t = useT();
  return (
    <span role="img" aria-label={t('{{count}} 星', { count })} style={{ color: 'var(--gold)', letterSpacing: 1 }}>
      {'★'.repeat(count)}
      {'☆'.repeat(5 - count)}
    </span>
  );
}
