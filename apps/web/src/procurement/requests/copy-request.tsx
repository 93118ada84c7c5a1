import { Button } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { procurement } from '../../api';
import { useSubmit } from '../../desk';
import { useT } from '../../kit';
import { useCan } from '../../session';

/** The same again: a new draft at today's prices. */
export function CopyRequest({ request }: { request: { readonly id: string } }) {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const id = useMemo(() => crypto.randomUUID(), []);
  const { submit, busy } = useSubmit(
    async () =>
      (
        await procurement.POST('/api/procurement/purchase-requests/{id}/copy', {
          params: { path: { id: request.id } },
          body: { id },
        })
      ).data!,
    {
      inPassing: true,
      said: t('已按今天的价格复制为新草稿'),
      then: (copy) => void navigate(`/procurement/requests/${copy.id}`),
    },
  );
  if (!can('requests.create')) return null;
  return (
    <Button loading={busy} onClick={() => void submit()}>
      {t('复制为新申请')}
    </Button>
  );
}
