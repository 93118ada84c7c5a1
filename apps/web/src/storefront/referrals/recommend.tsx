import { useState } from 'react';
import { useNavigate } from 'react-router';
import { asProblem, queryClient, storefront, type StorefrontSchemas } from '../../api';
import { Button, problemText, showToast, useT } from '../../kit';
import { useCan } from '../../session';

type Target = StorefrontSchemas['schemas']['NewReferralInput'];

/** A helper's link to what is on the screen, taken where it is seen. */
export function Recommend({ target, label }: { target: Target; label: string }) {
  const t = useT();
  const navigate = useNavigate();
  const mayRecommend = useCan()('referrals.own');
  const [busy, setBusy] = useState(false);
  if (!mayRecommend) return null;

  async function take(): Promise<void> {
    setBusy(true);
    try {
      await storefront.POST('/api/referrals/codes', { body: target });
      await queryClient.invalidateQueries({ queryKey: ['get', '/api/referrals/codes'] });
      await navigate('/account/referrals');
      showToast(t('帮销链接在这里，可以发给亲友'));
    } catch (error) {
      showToast(problemText(asProblem(error)!), { bad: true });
      setBusy(false);
    }
  }

  return (
    <Button look="quiet" size="small" busy={busy} onClick={() => void take()}>
      {label}
    </Button>
  );
}
