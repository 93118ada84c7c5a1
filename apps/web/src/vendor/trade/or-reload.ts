import { asProblem, queryClient } from '../../api';
import { problemText, showToast } from '../../kit';

/**
 * When somebody else was quicker the page shows what there is now, which may take the very button away; so the refusal
 * is also said in passing.
 */
export async function orReload<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    const problem = asProblem(error);
    if (problem?.status === 409) {
      showToast(problemText(problem), { bad: true });
      void queryClient.invalidateQueries();
    }
    throw error;
  }
}
