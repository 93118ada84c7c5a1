import type { FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { type ApiProblem, vendor } from '../../api';
import { useDraft, useSubmit } from '../../desk';
import { useT } from '../../kit';
import { type Application, type ApplicationValues, contentOf } from './application-values';

export interface ContentState {
  readonly save: (values: ApplicationValues) => Promise<boolean>;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  /** Something is typed that the server has not got yet. */
  readonly dirty: boolean;
  readonly restored: boolean;
  readonly changed: () => void;
  readonly discard: () => void;
}

/** The texts of an application: kept in the tab while they are typed, on the server when they are saved. */
export function useContent({ id, version }: Application, form: FormInstance<ApplicationValues>): ContentState {
  const t = useT();
  const { restored, keep, discard } = useDraft(`certificate-application-${id}`, form);
  const [dirty, setDirty] = useState(false);
  const [thrownAway, setThrownAway] = useState(0);
  useEffect(() => setDirty(restored), [restored]);
  useEffect(() => {
    // Only now does the form know what the server says at present.
    if (thrownAway > 0) form.resetFields();
  }, [thrownAway, form]);
  const { submit, busy, problem, clear } = useSubmit(
    async (values: ApplicationValues) =>
      (
        await vendor.PUT('/api/vendor/certificate-applications/{id}', {
          params: { path: { id } },
          body: { ...contentOf(values), version },
        })
      ).data!,
    {
      form,
      said: t('草稿已保存'),
      then: () => {
        discard();
        setDirty(false);
      },
    },
  );
  return {
    save: submit,
    busy,
    problem,
    dirty,
    restored,
    changed: () => {
      keep();
      setDirty(true);
    },
    discard: () => {
      discard();
      clear();
      setDirty(false);
      setThrownAway((times) => times + 1);
    },
  };
}
