import { asProblem } from '../api';
import { Waiting } from '../desk';
import { ErrorState } from '../kit';

/** In place of a page whose content has not come, or will not. */
export function NotYet({ error, retry }: { error: unknown; retry: () => unknown }) {
  const problem = asProblem(error);
  return problem ? <ErrorState problem={problem} retry={() => void retry()} /> : <Waiting />;
}
