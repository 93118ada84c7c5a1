import { invalid } from '@bangfu/kernel';

/** A mainland mobile number, digits only; throws `phone_invalid`. */
export function parsePhone(text: string): string {
  const digits = text
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '');
  if (!/^1[3-9]\d{9}$/.test(digits)) throw invalid('phone_invalid', '请填写11位手机号码', { field: 'phone' });
  return digits;
}

/** 13812341234 → 138****1234. */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}
