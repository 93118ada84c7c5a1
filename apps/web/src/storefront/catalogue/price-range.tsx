import { type FormEvent, useEffect, useState } from 'react';
import { Button, parseYuan, useT } from '../../kit';
import styles from './catalogue-page.module.css';

interface PriceRangeProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onChange: (from: string | null, to: string | null) => void;
}

export function PriceRange({ from = '', to = '', onChange }: PriceRangeProps) {
  const t = useT();
  const [least, setLeast] = useState(from);
  const [most, setMost] = useState(to);
  useEffect(() => {
    setLeast(from);
    setMost(to);
  }, [from, to]);
  const wrong = [least, most].some((text) => text !== '' && parseYuan(text) === null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!wrong) onChange(least || null, most || null);
  };
  return (
    <form className={styles.range} onSubmit={submit}>
      <input
        inputMode="decimal"
        aria-label={t('最低价（元/公斤）')}
        placeholder="¥"
        value={least}
        aria-invalid={wrong || undefined}
        onChange={(event) => setLeast(event.target.value)}
      />
      <span aria-hidden="true">–</span>
      <input
        inputMode="decimal"
        aria-label={t('最高价（元/公斤）')}
        placeholder="¥"
        value={most}
        aria-invalid={wrong || undefined}
        onChange={(event) => setMost(event.target.value)}
      />
      <Button type="submit" size="small" disabled={wrong || (least === from && most === to)}>
        {t('确定')}
      </Button>
    </form>
  );
}
