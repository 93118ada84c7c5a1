import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { asProblem, queryClient, storefront, storefrontApi } from '../../api';
import rules from '../../api/generated/storefront.rules.json';
import { Button, ErrorState, formatDate, ProblemNote, showToast, Skeleton, TextField, useT } from '../../kit';
import account from '../account/account.module.css';
import { Ask } from '../forms/ask';
import { useShopForm } from '../forms/shop-form';

const refresh = () => queryClient.invalidateQueries({ queryKey: ['get', '/api/shop/attribution'] });

/** Whose people one is: joined by a code, left at any time; the unit sees a sum and nothing else. */
export function Unit() {
  const t = useT();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/shop/attribution', {});
  const [leaving, setLeaving] = useState(false);
  const problem = asProblem(error);
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={220} />;
  return (
    <>
      <section className={account.panel}>
        <h2>{t('单位看得到什么')}</h2>
        <ul style={{ margin: 0, paddingLeft: 20 }}>
          <li>{t('看得到：全单位职工个人消费的合计金额；满 5 人才显示人数。')}</li>
          <li>{t('看不到：谁买了、买了什么、买了多少、向谁买。')}</li>
          <li>{t('自愿加入，随时退出；退出以后的购买不再计入。')}</li>
        </ul>
      </section>
      {data.unit ? (
        <section className={account.panel}>
          <h2>{t('我的归属单位')}</h2>
          <p style={{ marginBottom: 12 }}>
            <strong lang="zh-CN">{data.unit.unitName}</strong>{' '}
            <span className={account.soft}>{t('自 {{date}} 起', { date: formatDate(data.unit.validFrom) })}</span>
          </p>
          <Button look="danger" onClick={() => setLeaving(true)}>
            {t('退出单位')}
          </Button>
          <Ask
            grave
            open={leaving}
            title={t('退出归属单位？')}
            action={t('退出单位')}
            onClose={() => setLeaving(false)}
            run={async () => {
              await storefront.DELETE('/api/shop/attribution');
              await refresh();
              showToast(t('已退出'));
            }}
          >
            <p>{t('从今天起的购买不再计入；以前计入的合计不变。')}</p>
          </Ask>
        </section>
      ) : (
        <Join />
      )}
    </>
  );
}

/** The unit's QR code brings its code along; joining is still the person's own press. */
function Join() {
  const t = useT();
  const [params] = useSearchParams();
  const { form, field, busy, problem } = useShopForm({
    demands: { code: rules.AttributionJoinInput.code },
    initial: { code: params.get('code') ?? '' },
    send: ({ code = '' }) => storefront.POST('/api/shop/attribution', { body: { code: code.toUpperCase() } }),
    said: t('已加入'),
    then: () => void refresh(),
  });
  return (
    <section className={account.panel}>
      <h2>{t('凭归属码加入')}</h2>
      <form {...form}>
        <ProblemNote problem={problem} />
        <TextField
          {...field('code')}
          label={t('归属码')}
          hint={t('8 位，向本单位的采购管理员要')}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit" look="primary" busy={busy}>
          {t('加入')}
        </Button>
      </form>
    </section>
  );
}
