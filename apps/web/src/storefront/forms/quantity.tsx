import { useEffect, useState } from 'react';
import { useT } from '../../kit';
import styles from './quantity.module.css';

interface QuantityProps {
  /** What it counts, for those who cannot see what stands beside it. */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly disabled?: boolean;
  /** A whole number within the bounds; what is typed is told when the field is left or Enter is pressed. */
  readonly onChange: (value: number) => void;
}

/** How many: one less, one more, or typed. */
export function Quantity({ label, value, min, max, disabled = false, onChange }: QuantityProps) {
  const t = useT();
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  const most = Math.max(min, max);
  const wrong = !/^[1-9]\d{0,6}$/.test(typed) || Number(typed) < min || Number(typed) > most;

  function settle(): void {
    const number = /^\d{1,7}$/.test(typed) ? Math.min(most, Math.max(min, Number(typed))) : value;
    setTyped(String(number));
    if (number !== value) onChange(number);
  }

  return (
    <span className={styles.stepper} role="group" aria-label={label}>
      <button
        type="button"
        aria-label={t('减少一件')}
        disabled={disabled || value <= min}
        onClick={() => onChange(value - 1)}
      >
        −
      </button>
      <input
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={wrong || undefined}
        value={typed}
        disabled={disabled}
        maxLength={7}
        onChange={(event) => setTyped(event.target.value.trim())}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && (event.preventDefault(), settle())}
      />
      <button
        type="button"
        aria-label={t('增加一件')}
        disabled={disabled || value >= most}
        onClick={() => onChange(value + 1)}
      >
        +
      </button>
    </span>
  );
}
