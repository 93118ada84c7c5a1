import { type ReactNode, useState } from 'react';
import { type ApiProblem, asProblem } from '../../api';
import { Button, Dialog, ProblemNote, useT } from '../../kit';
import styles from './forms.module.css';

interface ConfirmProps {
  /** The words on the button that asks. */
  readonly trigger: string;
  readonly title: string;
  /** What follows from it. */
  readonly children: ReactNode;
  /** The words on the button that does it. */
  readonly action: string;
  readonly busy?: boolean;
  readonly small?: boolean;
  readonly run: () => Promise<unknown>;
}

/** A step that cannot be taken back is asked about once, with what follows from it. */
export function Confirm({ trigger, title, children, action, busy = false, small = false, run }: ConfirmProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  async function go(): Promise<void> {
    setProblem(null);
    try {
      await run();
      setOpen(false);
    } catch (error) {
      setProblem(asProblem(error));
    }
  }

  return (
    <>
      <Button look="danger" size={small ? 'small' : 'middle'} onClick={() => setOpen(true)}>
        {trigger}
      </Button>
      <Dialog title={title} open={open} onClose={() => setOpen(false)}>
        <ProblemNote problem={problem} />
        <div className={styles.asks}>{children}</div>
        <div className={styles.answers}>
          <Button onClick={() => setOpen(false)}>{t('取消')}</Button>
          <Button look="danger" busy={busy} onClick={() => void go()}>
            {action}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
