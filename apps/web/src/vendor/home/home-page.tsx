import { PageHead } from '../../desk';
import { useT } from '../../kit';

export default function HomePage() {
  const t = useT();
  return <PageHead title={t('工作台')} />;
}
