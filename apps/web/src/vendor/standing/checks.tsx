import { Button } from 'antd';
import { Icon, useT } from '../../kit';
import styles from './standing.module.css';

export interface Check {
  readonly key: string;
  readonly text: string;
  readonly done: boolean;
  readonly mend: () => void;
}

/** Before submission: everything that is asked for, and the way to what is still missing. */
export function Checks({ checks }: { checks: readonly Check[] }) {
  const t = useT();
  return (
    <ul className={styles.checks}>
      {checks.map(({ key, text, done, mend }) => (
        <li key={key} data-done={done}>
          <Icon name={done ? 'check' : 'warning'} />
          <span>
            {text}
            <span className="visually-hidden">{done ? t('已完成') : t('未完成')}</span>
          </span>
          {!done && (
            <Button size="small" onClick={mend}>
              {t('去补充')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
