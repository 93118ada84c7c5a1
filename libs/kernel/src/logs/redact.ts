const SECRET_KEY =
  /pass(word|wd|phrase)|secret|cookie|authorization|token|phone|mobile|csrf|totp|recovery_?code|id_?(card|number)|bank_?account/i;
/** Mobile numbers and resident identity numbers that stand alone (not inside a UUID or a longer number). */
const MOBILE = /(?<![\w-])1[3-9]\d(\d{4})\d{4}(?![\w-])/g;
const IDENTITY = /(?<![\w-])(\d{6})\d{11}[\dXx](?![\w-])/g;
const MASK = '***';
const DEEPEST = 6;

/** A sentence without telephone and identity numbers. */
export const redactText = (text: string): string => text.replace(IDENTITY, '$1************').replace(MOBILE, MASK);

/** A copy in which secrets are masked by the name of their key and personal numbers by their shape, at any depth. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Error) return describeError(value, depth);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (depth >= DEEPEST) return '…';
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      SECRET_KEY.test(key) && item != null ? MASK : redact(item, depth + 1),
    ]),
  );
}

/** Never the other properties of an error: a failed query carries its parameters. */
function describeError(error: Error, depth: number): Record<string, unknown> {
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: redactText(error.message),
    ...(typeof code === 'string' && { code }),
    stack: redactText(error.stack ?? ''),
    ...(error.cause !== undefined && depth < DEEPEST && { cause: redact(error.cause, depth + 1) }),
  };
}
