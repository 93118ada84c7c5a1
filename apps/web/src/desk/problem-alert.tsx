import { Alert } from 'antd';
import type { ApiProblem } from '../api';
import { problemText, useT } from '../kit';

/** A refusal of the whole form, above its buttons. */
export function ProblemAlert({ problem }: { problem: ApiProblem | null }) {
  const t = useT();
  if (!problem) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      style={{ marginBottom: 16 }}
      title={problemText(problem)}
      description={
        problem.status >= 500 && problem.requestId ? t('报障编号：{{id}}', { id: problem.requestId }) : undefined
      }
    />
  );
}

/** Says that a form shows what was typed before a reload and never saved. */
export function DraftNote({ restored, onDiscard }: { restored: boolean; onDiscard: () => void }) {
  const t = useT();
  if (!restored) return null;
  return (
    <Alert
      type="info"
      showIcon
      style={{ marginBottom: 16 }}
      title={t('已恢复您上次未保存的内容')}
      action={
        <button type="button" className="link-button" onClick={onDiscard}>
          {t('放弃这些内容')}
        </button>
      }
    />
  );
}
