import { useT } from '../../kit';

/** Names and values at the head of a printed document, one a line. */
export function SheetFacts({ items }: { items: readonly (readonly [name: string, value: string] | false)[] }) {
  const t = useT();
  return (
    <>
      {items.map((item) => item && <p key={item[0]}>{t('{{name}}：{{value}}', { name: item[0], value: item[1] })}</p>)}
    </>
  );
}
