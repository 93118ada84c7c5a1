import { useState } from 'react';
import { storefront } from '../../api';
import { Button, showToast, TextArea, TextField, useT } from '../../kit';
import buying from '../buying/buying.module.css';
import { Ask } from '../forms/ask';
import { refreshOrders } from '../orders/order';
import type { Claim } from './claim';

/** What the buyer can do about a claim now; the first is what is waited for. */
export function ClaimActions({ claim }: { claim: Claim }) {
  const t = useT();
  const [asked, setAsked] = useState<'withdraw' | 'escalate' | 'send' | 'money' | null>(null);
  const [note, setNote] = useState('');
  const [carrier, setCarrier] = useState('');
  const [number, setNumber] = useState('');
  const path = { params: { path: { id: claim.id } } } as const;
  const open = claim.state === 'asked' || (claim.state === 'agreed' && claim.refundNumber === null);
  const late = claim.state === 'asked' && claim.minutesLeft !== null && claim.minutesLeft < 0;
  const escalatable = !claim.escalationNote && claim.decidedAs !== 'operator' && (claim.state === 'refused' || late);
  const close = () => setAsked(null);
  const done = (words: string) => async () => {
    await refreshOrders();
    showToast(words);
  };
  return (
    <div className={buying.actions} style={{ marginBottom: 20 }}>
      {claim.state === 'agreed' && claim.kind === 'return' && (
        <Button look="primary" onClick={() => setAsked('send')}>
          {t('填写退货运单')}
        </Button>
      )}
      {claim.replacementLate && (
        <Button look="primary" onClick={() => setAsked('money')}>
          {t('不等了，改要退款')}
        </Button>
      )}
      {escalatable && <Button onClick={() => setAsked('escalate')}>{t('请平台裁处')}</Button>}
      {open && (
        <Button look="danger" onClick={() => setAsked('withdraw')}>
          {t('撤回申请')}
        </Button>
      )}
      <Ask
        grave
        open={asked === 'withdraw'}
        title={t('撤回这项售后？')}
        action={t('撤回申请')}
        onClose={close}
        run={() =>
          storefront
            .POST('/api/shop/claims/{id}/withdrawal', { ...path, body: { version: claim.version } })
            .then(done(t('已撤回')))
        }
      >
        <p>{t('撤回后，在期限内还可以再申请。')}</p>
      </Ask>
      <Ask
        open={asked === 'money'}
        title={t('不再等补发，改要退款？')}
        action={t('改要退款')}
        onClose={close}
        run={() =>
          storefront
            .POST('/api/shop/claims/{id}/money-instead', { ...path, body: { version: claim.version } })
            .then(done(t('款项正在原路退回')))
        }
      >
        <p>{t('按同意补发的数量原路退款，合作社不再补发。')}</p>
      </Ask>
      <Ask
        open={asked === 'escalate'}
        title={t('请平台裁处？')}
        action={t('请平台裁处')}
        onClose={close}
        run={() =>
          storefront
            .POST('/api/shop/claims/{id}/escalation', { ...path, body: { version: claim.version, note: note.trim() } })
            .then(done(t('已交给平台')))
        }
      >
        <TextArea
          label={t('为什么')}
          required
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Ask>
      <Ask
        open={asked === 'send'}
        title={t('退货已经寄出？')}
        action={t('已寄出')}
        onClose={close}
        run={() =>
          storefront
            .POST('/api/shop/claims/{id}/return-parcel', {
              ...path,
              body: { version: claim.version, carrier: carrier.trim(), trackingNumber: number.trim() },
            })
            .then(done(t('已登记')))
        }
      >
        <TextField
          label={t('快递公司')}
          required
          maxLength={60}
          value={carrier}
          onChange={(event) => setCarrier(event.target.value)}
        />
        <TextField
          label={t('运单号')}
          required
          maxLength={60}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      </Ask>
    </div>
  );
}
