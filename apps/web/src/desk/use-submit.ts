import type { FormInstance } from 'antd';
import { useState } from 'react';
import { asProblem, type ApiProblem, queryClient } from '../api';
import { faultText, problemText, showToast } from '../kit';
import { fieldPath } from './form-rules';

interface SubmitOptions<Answer> {
  /** Faults of single fields are shown beside these; the rest is in `problem`. */
  readonly form?: FormInstance;
  /** Where the form names a field otherwise than the command: `{ fileId: 'files' }`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Said in passing when it was done. */
  readonly said?: string | ((answer: Answer) => string);
  readonly then?: (answer: Answer) => void;
  /** Where there is no place on the page for a problem (a button in a table row), it is said in passing. */
  readonly inPassing?: boolean;
}

interface Submit<Words extends unknown[]> {
  readonly submit: (...words: Words) => Promise<boolean>;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly clear: () => void;
}

/**
 * One command from the screen: busy while it runs, its refusal in plain words beside the field, everything shown asked
 * for anew once it was done. Resolves whether it was done; never throws.
 */
export function useSubmit<Words extends unknown[], Answer>(
  work: (...words: Words) => Promise<Answer>,
  { form, fields = {}, said, then, inPassing = false }: SubmitOptions<Answer> = {},
): Submit<Words> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const submit = async (...words: Words): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setProblem(null);
    try {
      const answer = await work(...words);
      await queryClient.invalidateQueries({ refetchType: 'active' });
      const text = typeof said === 'function' ? said(answer) : said;
      if (text) showToast(text);
      then?.(answer);
      return true;
    } catch (error) {
      const refused = asProblem(error)!;
      placeFaults(form, refused, fields);
      if (inPassing) showToast(problemText(refused), { bad: true });
      else setProblem(refused);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { submit, busy, problem, clear: () => setProblem(null) };
}

function placeFaults(
  form: FormInstance | undefined,
  problem: ApiProblem,
  fields: Readonly<Record<string, string>>,
): void {
  const faults = problem.errors.map((fault) => ({ field: fault.field, text: faultText(fault) }));
  if (problem.field && faults.length === 0) faults.push({ field: problem.field, text: problemText(problem) });
  if (!form || faults.length === 0) return;
  const place = (field: string) => fieldPath(fields[field] ?? field);
  form.setFields(faults.map(({ field, text }) => ({ name: place(field), errors: [text] })) as never);
  form.scrollToField(place(faults[0]!.field), { block: 'center' });
}
