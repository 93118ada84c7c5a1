import { Input, type InputProps } from 'antd';
import { useEffect, useState } from 'react';
import { parseWeight, parseYuan, usePreference, useT, weightInput, yuanInput } from '../kit';

type ExactInputProps = Omit<InputProps, 'value' | 'onChange'> & {
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
};

/** Typed in 元, held and sent in fen as a decimal string; what cannot be read is null, and so is an empty field. */
export function YuanInput({ value, onChange, ...rest }: ExactInputProps) {
  const [text, setText] = useState(() => yuanInput(value));
  useEffect(() => setText((before) => (parseYuan(before) === (value ?? null) ? before : yuanInput(value))), [value]);
  return (
    <Input
      inputMode="decimal"
      prefix="¥"
      autoComplete="off"
      {...rest}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange?.(parseYuan(event.target.value));
      }}
    />
  );
}

/** Typed in 斤 or 公斤, as the person chose; held and sent in grams as a decimal string. */
export function WeightInput({ value, onChange, ...rest }: ExactInputProps) {
  const t = useT();
  const unit = usePreference('weight');
  const [text, setText] = useState(() => weightInput(value, unit));
  useEffect(
    () => setText((before) => (parseWeight(before, unit) === (value ?? null) ? before : weightInput(value, unit))),
    [value, unit],
  );
  return (
    <Input
      inputMode="decimal"
      suffix={unit === 'jin' ? t('斤') : t('公斤')}
      autoComplete="off"
      {...rest}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange?.(parseWeight(event.target.value, unit));
      }}
    />
  );
}
