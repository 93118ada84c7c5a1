import { PageHead } from '../../desk';
import { formatDate, today, useT } from '../../kit';
import { useSession } from '../../session';
import { BudgetsLeft } from './budgets-left';
import { QuickActions } from './quick-actions';
import { Course } from './course';
import { Standing } from './standing';
import { Waiting } from './waiting';

/** What I must do now, how the year stands, what money is left. */
export default function HomePage() {
  const t = useT();
  const session = useSession();
  const roles = session?.roles.map(({ name }) => name).join(t('、'));
  return (
    <>
      <PageHead title={session?.organisation?.shortName ?? t('工作台')} actions={<QuickActions />}>
        <span lang="zh-CN">{roles ? t('{{name}}（{{roles}}）', { name: session!.name, roles }) : session?.name}</span>{' '}
        {formatDate(today())}
      </PageHead>
      <Waiting />
      <Standing />
      <BudgetsLeft />
      <Course />
    </>
  );
}
