import { Alert, Button } from 'antd';
import { type ApiProblem, queryClient } from '../../api';
import { ProblemAlert } from '../../desk';
import { problemText, useT } from '../../kit';

/** A refusal of the whole form; when somebody else has saved meanwhile, with the way to what is there now. */
export function Refusal({ problem, reload }: { problem: ApiProblem | null; reload: () => void }) {
  const t = useT();
  if (problem?.code !== 'stale_version') return <ProblemAlert problem={problem} />;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      style={{ marginBottom: 16 }}
      title={problemText(problem)}
      action={
        <Button size="small" onClick={() => void queryClient.invalidateQueries().then(reload)}>
          {t('载入最新内容')}
        </Button>
      }
    />
  );
}
