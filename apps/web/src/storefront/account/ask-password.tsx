import { useState } from 'react';
import rules from '../../api/generated/storefront.rules.json';
import { Button, Dialog, ProblemNote, useT } from '../../kit';
import { PasswordField } from '../forms/password-field';
import { useShopForm } from '../forms/shop-form';
import styles from '../forms/forms.module.css';

interface AskPasswordProps {
  readonly trigger: string;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly danger?: boolean;
  readonly run: (password: string) => Promise<void>;
}

/** What weakens or renews the protection of an account asks for the password again. */
export function AskPassword({ trigger, danger = false, ...asked }: AskPasswordProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" look={danger ? 'danger' : 'plain'} onClick={() => setOpen(true)}>
        {trigger}
      </Button>
      <Dialog title={asked.title} open={open} onClose={() => setOpen(false)}>
        <Asking {...asked} danger={danger} close={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Asking({ text, action, danger, run, close }: Omit<AskPasswordProps, 'trigger'> & { close: () => void }) {
  const t = useT();
  const { form, field, busy, problem } = useShopForm({
    demands: rules.PasswordInput,
    send: ({ password = '' }) => run(password),
    then: close,
  });
  return (
    <form {...form}>
      <p className={styles.asks} style={{ marginBottom: 16 }}>
        {text}
      </p>
      <ProblemNote problem={problem} />
      <PasswordField {...field('password')} label={t('当前密码')} autoFocus autoComplete="current-password" />
      <div className={styles.answers}>
        <Button onClick={close}>{t('取消')}</Button>
        <Button type="submit" look={danger ? 'danger' : 'primary'} busy={busy}>
          {action}
        </Button>
      </div>
    </form>
  );
}
