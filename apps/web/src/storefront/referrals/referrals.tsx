import { useState } from 'react';
import { asProblem, queryClient, storefront, storefrontApi, type StorefrontSchemas } from '../../api';
import { Badge, Button, ErrorState, formatYuan, problemText, showToast, Skeleton, useT } from '../../kit';
import { QrCode } from '../../kit/qr-code';
import account from '../account/account.module.css';
import buying from '../buying/buying.module.css';
import { Ask } from '../forms/ask';
import { CopyButton } from '../forms/copy-button';

type Code = StorefrontSchemas['schemas']['ReferralCodeDto'];
const refresh = () => queryClient.invalidateQueries({ queryKey: ['get', '/api/referrals/codes'] });

/** A helper's links: with a picture to scan, and what they brought. Counted, never paid. */
export function Referrals() {
  const t = useT();
  const codes = storefrontApi.useQuery('get', '/api/referrals/codes', {});
  const months = storefrontApi.useQuery('get', '/api/referrals/months', {});
  const [busy, setBusy] = useState(false);
  const [ended, setEnded] = useState<Code | null>(null);
  const problem = asProblem(codes.error);
  if (problem && !codes.data) return <ErrorState problem={problem} retry={() => void codes.refetch()} />;
  if (!codes.data) return <Skeleton height={240} />;
  const forAll = codes.data.some(({ ended: over, productId, supplierId }) => !over && !productId && !supplierId);

  async function take(): Promise<void> {
    setBusy(true);
    try {
      await storefront.POST('/api/referrals/codes', { body: {} });
      await refresh();
    } catch (error) {
      showToast(problemText(asProblem(error)!), { bad: true });
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <section className={account.panel}>
        <h2>{t('帮销')}</h2>
        <p style={{ marginBottom: 12 }}>
          {t('把链接发给亲友，经链接买的会记在您名下，收货以后计数。只计数，不付酬；看不到是谁买的。')}
        </p>
        {!forAll && (
          <Button look="primary" busy={busy} onClick={() => void take()}>
            {t('领取我的帮销链接')}
          </Button>
        )}
      </section>
      {codes.data.map((code) => (
        <CodePanel key={code.id} code={code} onEnd={() => setEnded(code)} />
      ))}
      {months.data && months.data.length > 0 && (
        <section className={account.panel}>
          <h2>{t('今年按月')}</h2>
          <dl className={buying.sums}>
            {months.data.map(({ month, orders, amountFen }) => (
              <div key={month} style={{ display: 'contents' }}>
                <dt>{t('{{month}}：{{count}} 单', { month, count: orders })}</dt>
                <dd>{formatYuan(amountFen)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Ask
        grave
        open={ended !== null}
        title={t('停用这个帮销链接？')}
        action={t('停用')}
        onClose={() => setEnded(null)}
        run={async () => {
          await storefront.DELETE('/api/referrals/codes/{id}', { params: { path: { id: ended!.id } } });
          await refresh();
        }}
      >
        <p>{t('以后经它来的不再计数；已经计的不变。')}</p>
      </Ask>
    </>
  );
}

function CodePanel({ code, onEnd }: { code: Code; onEnd: () => void }) {
  const t = useT();
  const link = window.location.origin + code.path;
  const target = code.productName ?? code.supplierName;
  return (
    <section className={account.panel}>
      <div className={buying.cardHead}>
        <h2 style={{ marginBottom: 0 }}>{target ? <span lang="zh-CN">{target}</span> : t('全部商品')}</h2>
        {code.ended && <Badge>{t('已停用')}</Badge>}
      </div>
      <dl className={buying.facts}>
        <dt>{t('已收货订单')}</dt>
        <dd>{t('{{count}} 单', { count: code.orders })}</dd>
        <dt>{t('金额')}</dt>
        <dd>{formatYuan(code.amountFen)}</dd>
      </dl>
      {!code.ended && (
        <>
          <div style={{ marginBlock: 14 }}>
            <QrCode text={link} label={t('打开帮销链接的二维码')} />
          </div>
          <p style={{ marginBottom: 10 }}>
            <code>{link}</code>
          </p>
          <div className={buying.actions}>
            <CopyButton text={link} label={t('复制链接')} />
            <Button size="small" look="danger" onClick={onEnd}>
              {t('停用')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
