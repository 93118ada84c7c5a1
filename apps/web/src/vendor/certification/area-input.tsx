import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { parseYuan, useT, yuanInput } from '../../kit';

interface AreaInputProps {
  readonly value?: string | null;
  readonly onChange?: (hundredths: string | null) => void;
  readonly id?: string;
}

/** Typed in 亩 with two places at most, held in hundredths: the arithmetic of 元 and 分. */
export function AreaInput({ value, onChange, ...rest }: AreaInputProps) {
  const t = useT();
  const [text, setText] = useState(() => yuanInput(value));
  useEffect(() => setText((before) => (parseYuan(before) === (value ?? null) ? before : yuanInput(value))), [value]);
  return (
    <Input
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      suffix={t('亩')}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange?.(parseYuan(event.target.value));
      }}
    />
  );
}
