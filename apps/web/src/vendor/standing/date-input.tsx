import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useT } from '../../kit';

interface DateInputProps {
  readonly value?: string | null;
  readonly onChange?: (date: string | null) => void;
  readonly id?: string;
  /** Days outside these cannot be chosen. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly label?: string;
  readonly disabled?: boolean;
}

/** A business date, held as `YYYY-MM-DD`; can be typed. */
export function DateInput({ value, onChange, from, until, label, ...rest }: DateInputProps) {
  const t = useT();
  return (
    <DatePicker
      {...rest}
      {...(label && { 'aria-label': label })}
      style={{ width: '100%' }}
      value={value ? dayjs(value) : null}
      placeholder={t('年-月-日')}
      {...(from && { minDate: dayjs(from) })}
      {...(until && { maxDate: dayjs(until) })}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
    />
  );
}
