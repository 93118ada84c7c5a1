import { type ReactNode, useState } from 'react';
import { type ApiProblem, asProblem } from '../../api';
import { Button, Dialog, ProblemNote, useT } from '../../kit';
import styles from './forms.module.css';

interface AskProps {
  readonly open: boolean;
  readonly title: string;
  /** What follows from it. */
  readonly children: ReactNode;
  /** The words on the button that does it. */
  readonly action: string;
  readonly grave?: boolean;
  readonly onClose: () => void;
  readonly run: () => Promise<unknown>;
}

/** Asks once before a step that cannot be taken back; what the server says against it stands in the dialog. */
export function Ask({ open, title, children, action, grave = false, onClose, run }: AskProps) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  async function go(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await run();
      onClose();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog title={title} open={open} onClose={onClose}>
      <ProblemNote problem={problem} />
      <div className={styles.asks}>{children}</div>
      <div className={styles.answers}>
        <Button onClick={onClose}>{t('先不')}</Button>
        <Button look={grave ? 'danger' : 'primary'} busy={busy} onClick={() => void go()}>
          {action}
        </Button>
      </div>
    </Dialog>
  );
}
