import { type ComponentProps, useState } from 'react';
import { TextField, useT } from '../../kit';

/** What one types unseen goes wrong on a phone: it can be looked at. */
export function PasswordField(props: Omit<ComponentProps<typeof TextField>, 'type' | 'trailing'>) {
  const t = useT();
  const [shown, setShown] = useState(false);
  return (
    <TextField
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      {...props}
      type={shown ? 'text' : 'password'}
      trailing={
        <button type="button" aria-pressed={shown} aria-label={t('显示密码')} onClick={() => setShown(!shown)}>
          {shown ? t('隐藏') : t('显示')}
        </button>
      }
    />
  );
}
