import { useEffect, useState } from 'react';
import { asProblem, type ApiProblem, onSessionEnded, storefront } from '../api';
import { Button, Dialog, ProblemNote, TextField, useT } from '../kit';
import { becameSomebody, renewSession, type Session, useSession } from './session';

/**
 * When a session ends in the middle of work the page stays as it is and this dialog asks for the password again; the
 * request that was refused is then sent once more. Another person's account is not taken: the page is not theirs.
 */
export function SignInAgain() {
  const t = useT();
  const session = useSession();
  const [answer, setAnswer] = useState<{ done: (again: boolean) => void } | null>(null);
  const [login, setLogin] = useState('');
  const [place, setPlace] = useState<string | null>(null);
  const [needsCode, setNeedsCode] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (session === undefined) return;
    setLogin(session?.login ?? '');
    setPlace(session?.organisation?.id ?? null);
  }, [session]);

  useEffect(() => {
    let waiting: Promise<boolean> | null = null;
    if (!login) return;
    onSessionEnded(() => {
      waiting ??= new Promise<boolean>((resolve) => setAnswer({ done: resolve })).finally(() => (waiting = null));
      return waiting;
    });
    return () => onSessionEnded(null);
  }, [login]);

  function end(again: boolean): void {
    answer?.done(again);
    setAnswer(null);
    setProblem(null);
    setNeedsCode(false);
    if (!again) void becameSomebody(null);
  }

  async function submit(form: FormData): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const { data } = needsCode
        ? await storefront.PUT('/api/session/second-factor', { body: { code: String(form.get('code')) } })
        : await storefront.POST('/api/session', { body: { login, password: String(form.get('password')) } });
      if (data!.secondFactor === 'awaiting_code') return setNeedsCode(true);
      renewSession(await backIn(data!, place));
      end(true);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog firm title={t('登录已过期')} open={answer !== null} onClose={() => answer && end(false)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit(new FormData(event.currentTarget));
        }}
      >
        <p style={{ marginBottom: 16 }}>{t('您填写的内容都还在。请重新登录，然后自动继续刚才的操作。')}</p>
        <ProblemNote problem={problem} />
        <TextField label={t('登录名')} value={login} readOnly required autoComplete="username" />
        {needsCode ? (
          <TextField
            key="code"
            label={t('二次验证码或恢复码')}
            name="code"
            required
            autoFocus
            autoComplete="one-time-code"
          />
        ) : (
          <TextField
            key="password"
            label={t('密码')}
            name="password"
            type="password"
            required
            autoFocus
            autoComplete="current-password"
          />
        )}
        <Button type="submit" look="primary" busy={busy}>
          {t('登录并继续')}
        </Button>
      </form>
    </Dialog>
  );
}

/** Signing in chooses a place of work; the work that was interrupted was done for this one. */
async function backIn(session: Session, organisationId: string | null): Promise<Session> {
  if ((session.organisation?.id ?? null) === organisationId) return session;
  return (await storefront.PUT('/api/session/organisation', { body: { organisationId } })).data!;
}
