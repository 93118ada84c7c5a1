import type { ReactNode } from 'react';
import { Button } from './button';
import { usePageTitle } from './page-title';
import { type ProblemLike, problemText } from './problem-words';
import styles from './states.module.css';
import { useT } from './words';

interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly art?: string;
  /** It stands for the whole page, so its title is the page's. */
  readonly whole?: boolean;
}

export function EmptyState({ title, children, art, whole = false }: EmptyStateProps) {
  const Heading = whole ? 'h1' : 'h2';
  return (
    <div className={styles.state}>
      {whole && <PageTitle title={title} />}
      {art && <img className={styles.art} src={art} alt="" width={180} height={135} />}
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}

function PageTitle({ title }: { title: string }) {
  usePageTitle(title);
  return null;
}

/** In place of what could not be fetched: what happened, and the way on. */
export function ErrorState({ problem, retry }: { problem: ProblemLike; retry?: () => void }) {
  const t = useT();
  return (
    <div className={styles.state} role="alert">
      <h2>{t('这里没能显示出来')}</h2>
      <p>{problemText(problem)}</p>
      {problem.requestId && (
        <p>
          <small>{t('报障编号：{{id}}', { id: problem.requestId })}</small>
        </p>
      )}
      {retry && (
        <Button onClick={retry} look="primary">
          {t('重试')}
        </Button>
      )}
    </div>
  );
}

export function Skeleton({ height = 20, width = '100%' }: { height?: number | string; width?: number | string }) {
  return <span className={styles.skeleton} style={{ height, width }} aria-hidden="true" />;
}

/** Announced once to a screen reader; the skeletons beside it are for the eye. */
export function Loading({ children }: { children?: ReactNode }) {
  const t = useT();
  return (
    <div aria-busy="true">
      <span role="status" className="visually-hidden">
        {t('正在加载')}
      </span>
      {children}
    </div>
  );
}

export type Tone = 'neutral' | 'green' | 'red' | 'gold' | 'blue';

export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
