import { type FormEvent, useState } from 'react';
import { type ApiProblem, asProblem, storefront, storefrontApi } from '../../api';
import { Button, problemText, TextField, useT } from '../../kit';
import buying from '../buying/buying.module.css';
import { forgetReferral, rememberedReferral, rememberReferral } from '../referrals/referral';

/** On whose recommendation one buys: said before paying, left out by a press, or typed in by whoever has a code and no link. */
export function ReferralCard() {
  const t = useT();
  const [code, setCode] = useState(rememberedReferral);
  return (
    <section className={buying.card} aria-label={t('推荐人')}>
      <h2 style={{ marginBottom: 6 }}>{t('推荐人')}</h2>
      {code ? (
        <Recommended
          code={code}
          onLeaveOut={() => {
            forgetReferral();
            setCode(null);
          }}
        />
      ) : (
        <Typed
          onKnown={(known) => {
            rememberReferral(known);
            setCode(known);
          }}
        />
      )}
    </section>
  );
}

function Recommended({ code, onLeaveOut }: { code: string; onLeaveOut: () => void }) {
  const t = useT();
  const { data, error } = storefrontApi.useQuery('get', '/api/referrals/links/{code}', { params: { path: { code } } });
  return (
    <>
      <p>
        {asProblem(error) ? (
          t('帮销码 {{code}} 已经停用，不再计数。', { code })
        ) : data?.organisationName ? (
          <strong>{t('{{unit}}的帮扶责任人', { unit: data.organisationName })}</strong>
        ) : (
          <strong>{t('帮销码 {{code}}', { code })}</strong>
        )}
      </p>
      <p className={buying.soft} style={{ marginBottom: 10 }}>
        {t('收货以后给推荐人计数，不付酬；推荐人看不到是谁买的。')}
      </p>
      <Button size="small" onClick={onLeaveOut}>
        {t('不记推荐人')}
      </Button>
    </>
  );
}

function Typed({ onKnown }: { onKnown: (code: string) => void }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  async function look(event: FormEvent): Promise<void> {
    event.preventDefault();
    const code = typed.trim();
    if (!code) return;
    try {
      const { data } = await storefront.GET('/api/referrals/links/{code}', { params: { path: { code } } });
      onKnown(data!.code);
    } catch (error) {
      setProblem(asProblem(error));
    }
  }

  return (
    <form onSubmit={(event) => void look(event)}>
      <TextField
        label={t('帮销码')}
        hint={t('有人给了您帮销码就填，没有就空着')}
        maxLength={20}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        fault={problem && problemText(problem)}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(null);
        }}
        trailing={
          <button type="submit" aria-label={t('使用帮销码')}>
            {t('使用')}
          </button>
        }
      />
    </form>
  );
}
