import { Badge, useT } from '../kit';
import type { Labels } from '../kit/labels';

/** A state in the words and the colour of the field; a code nobody has named yet is shown as it is. */
export function StateTag({ of, state }: { of: Labels; state: string | null | undefined }) {
  const t = useT();
  if (!state) return <>—</>;
  const [text, tone] = of[state] ?? [state];
  return <Badge tone={tone ?? 'neutral'}>{t(text)}</Badge>;
}
