import { useState } from 'react';
import { useNavigate } from 'react-router';
import { storefront, vendor } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { Button, ProblemNote, TextField, useT } from '../../kit';
import { SUPPLIER_KINDS } from '../../kit/labels';
import { becameSomebody, type Session } from '../../session';
import { PlacePicker } from '../forms/place-picker';
import { useShopForm } from '../forms/shop-form';
import { checkCreditCode, tidyCreditCode } from './credit-code';
import styles from './join.module.css';

const { name, shortName, divisionCode, supplierKind } = rules.SupplierRegistration;
const KEPT = 'join';
const KINDS = ['cooperative', 'company', 'family_farm', 'individual', 'trader'] as const;
type Kind = (typeof KINDS)[number];
const LEVELS = ['county', 'township', 'village'];

/** Registers the organisation, acts for it from then on, and goes to its desk. */
export function RegisterForm({ session }: { session: Session }) {
  const t = useT();
  const navigate = useNavigate();
  const [creditCode, setCreditCode] = useState('');
  const { form, field, busy, problem, restored, keptValue, changed } = useShopForm({
    demands: { supplierKind, name, shortName, divisionCode, creditCode: {} },
    formats: { divisionCode: t('请选到县以下') },
    keepAs: `${KEPT}.${session.userId}`,
    said: t('登记成功，下一步：申请入驻'),
    send: async (values) => {
      const code = tidyCreditCode(values.creditCode ?? '');
      const { data } = await vendor.POST('/api/vendor/organisation', {
        body: {
          supplierKind: values.supplierKind as Kind,
          name: values.name!,
          divisionCode: values.divisionCode!,
          ...(values.shortName && { shortName: values.shortName }),
          ...(code && { creditCode: code }),
        },
      });
      const body = { organisationId: data!.id };
      return (await storefront.PUT('/api/session/organisation', { body })).data!;
    },
    then: (owner) => void becameSomebody(owner).then(() => navigate('/vendor')),
  });
  const [place, setPlace] = useState<string | null>(keptValue('divisionCode'));
  const placeField = field('divisionCode');
  return (
    <form {...form}>
      {restored && <p className={styles.soft}>{t('已恢复您上次没有提交的内容。')}</p>}
      <ProblemNote problem={problem} />
      <fieldset className={styles.kinds}>
        <legend>{t('主体类型')}</legend>
        {KINDS.map((kind, index) => (
          <label key={kind}>
            <input
              type="radio"
              name="supplierKind"
              value={kind}
              defaultChecked={keptValue('supplierKind') ? keptValue('supplierKind') === kind : index === 0}
            />
            {t(SUPPLIER_KINDS[kind]![0])}
          </label>
        ))}
      </fieldset>
      <TextField {...field('name')} label={t('名称')} hint={t('与营业执照一致')} autoComplete="organization" />
      <TextField {...field('shortName')} label={t('简称')} hint={t('平时怎么叫，如“润福祥”')} autoComplete="off" />
      <PlacePicker
        label={t('所在地')}
        hint={t('县、乡镇或村；由这里的部门审核')}
        required
        name="divisionCode"
        value={place}
        levels={LEVELS}
        fault={placeField.fault}
        onChoose={(code) => {
          setPlace(code);
          changed('divisionCode');
        }}
      />
      <TextField
        {...field('creditCode')}
        label={t('统一社会信用代码')}
        maxLength={24}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        hint={<CreditCodeHint code={creditCode || (keptValue('creditCode') ?? '')} />}
        onChange={(event) => setCreditCode(event.target.value)}
      />
      <Button type="submit" look="primary" size="large" busy={busy} className={styles.wide}>
        {t('登记，并成为负责人')}
      </Button>
    </form>
  );
}

function CreditCodeHint({ code }: { code: string }) {
  const t = useT();
  switch (checkCreditCode(code)) {
    case 'right':
      return <span className={styles.right}>{t('校验位正确')}</span>;
    case 'wrong':
      return <span className={styles.wrong}>{t('校验位对不上，请照营业执照核对')}</span>;
    case 'letters':
      return <span className={styles.wrong}>{t('只有数字和大写字母，没有 I、O、S、V、Z')}</span>;
    case 'unfinished':
      return <>{t('18 位，还差 {{count}} 位', { count: 18 - tidyCreditCode(code).length })}</>;
    default:
      return <>{t('18 位，在营业执照右上角；暂时没有可以以后补')}</>;
  }
}
