import type { FormInstance } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../session';

/**
 * What is typed into a form survives a reload of the page: it is kept in this tab (sessionStorage, so it ends with the
 * tab) under the person's id. `restored` says that the form shows something that was never saved.
 */
export function useDraft<Values extends object>(name: string, form: FormInstance<Values>) {
  const user = useSession()?.userId;
  const key = `bangfu.draft.${user}.${name}`;
  const [restored, setRestored] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (!user) return;
    try {
      const kept = sessionStorage.getItem(key);
      if (!kept) return;
      form.setFieldsValue(JSON.parse(kept) as never);
      setRestored(true);
    } catch {
      sessionStorage.removeItem(key);
    }
  }, [key, user, form]);

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      try {
        sessionStorage.setItem(key, JSON.stringify(form.getFieldsValue(true)));
      } catch {
        // A full store loses the draft, not the form.
      }
    }, 300);
  }, [key, form]);

  const discard = useCallback(() => {
    clearTimeout(timer.current);
    sessionStorage.removeItem(key);
    setRestored(false);
  }, [key]);

  useEffect(() => () => clearTimeout(timer.current), []);
  return { restored, keep, discard };
}
