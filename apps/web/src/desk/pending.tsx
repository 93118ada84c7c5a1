import { asProblem } from '../api';
import { ErrorState } from '../kit';
import { Waiting } from './part';

/** In place of a page whose content has not come yet, or will not come. */
export function Pending({ error, retry }: { error: unknown; retry: () => unknown }) {
  const problem = asProblem(error);
  return problem ? <ErrorState problem={problem} retry={() => void retry()} /> : <Waiting />;
}
