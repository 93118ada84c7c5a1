import { Alert, Button } from 'antd';
import { type ApiProblem, queryClient } from '../../api';
import { ProblemAlert } from '../../desk';
import { problemText, useT } from '../../kit';

/** A refusal; when somebody else was quicker it offers to show what there is now. */
export function StaleNote({ problem, onReload }: { problem: ApiProblem | null; onReload?: () => void }) {
  const t = useT();
  if (!problem) return null;
  if (problem.code !== 'stale_version') return <ProblemAlert problem={problem} />;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      style={{ marginBottom: 16 }}
      title={problemText(problem)}
      action={
        <Button
          size="small"
          onClick={() => {
            void queryClient.invalidateQueries();
            onReload?.();
          }}
        >
          {t('显示最新内容')}
        </Button>
      }
    />
  );
}
