import { Button } from 'antd';
import { useSubmit } from '../../desk';
import { useT } from '../../kit';

/** Does now what the next run would do; doing it twice comes out the same. */
export function RetryButton({ work }: { work: () => Promise<unknown> }) {
  const t = useT();
  const { submit, busy } = useSubmit(work, { said: t('已再办一次，结果见状态'), inPassing: true });
  return (
    <Button size="small" loading={busy} onClick={() => void submit()}>
      {t('立即再办')}
    </Button>
  );
}
