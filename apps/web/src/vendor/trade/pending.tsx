import { asProblem } from '../../api';
import { Waiting } from '../../desk';
import { ErrorState } from '../../kit';

/** In place of a page whose object has not come yet, or will not come. */
export function Pending({ error, retry }: { error: unknown; retry: () => void }) {
  const problem = asProblem(error);
  return problem ? <ErrorState problem={problem} retry={retry} /> : <Waiting />;
}
