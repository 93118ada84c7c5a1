import { asProblem, procurementApi } from '../../api';
import { Waiting } from '../../desk';
import { ErrorState } from '../../kit';
import { usePolicies } from '../plans/use-plans';
import { FilingForm } from './filing-form';
import { type Filing, rulesOfYear } from './floors';

/** Fetches what the form of a year stands on: last year's answers, the rules and their documents. */
export function YearForm({ year, filing }: { year: number; filing: Filing | null }) {
  const prefill = procurementApi.useQuery('get', '/api/procurement/filings/prefill/{year}', {
    params: { path: { year } },
  });
  const policies = usePolicies(year);
  const problem = asProblem(prefill.error);
  if (problem) return <ErrorState problem={problem} retry={() => void prefill.refetch()} />;
  if (!prefill.data || (policies.size === 0 && prefill.data.rules.length > 0)) return <Waiting />;
  return (
    <FilingForm
      filing={filing}
      prefill={prefill.data}
      rules={rulesOfYear(prefill.data, policies)}
      policies={policies}
    />
  );
}
