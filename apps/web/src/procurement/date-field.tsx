import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface DateFieldProps {
  readonly value?: string | null;
  readonly onChange?: (day: string | null) => void;
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly placeholder?: string;
  readonly id?: string;
  readonly 'aria-label'?: string;
}

/** A business date as the API writes it. */
export function DateField({ value, onChange, notBefore, notAfter, ...rest }: DateFieldProps) {
  return (
    <DatePicker
      {...rest}
      style={{ width: '100%' }}
      inputReadOnly
      value={value ? dayjs(value) : null}
      {...(notBefore && { minDate: dayjs(notBefore) })}
      {...(notAfter && { maxDate: dayjs(notAfter) })}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
    />
  );
}
