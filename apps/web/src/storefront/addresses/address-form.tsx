import { useState } from 'react';
import { storefront, type StorefrontSchemas } from '../../api';
import rules from '../../api/generated/storefront.rules.json';
import { Button, ProblemNote, TextField, useT } from '../../kit';
import { PlacePicker } from '../forms/place-picker';
import { useShopForm } from '../forms/shop-form';
import forms from '../forms/forms.module.css';
import buying from '../buying/buying.module.css';

export type Address = StorefrontSchemas['schemas']['AddressDto'];

interface AddressFormProps {
  /** Null: a new one. */
  readonly address: Address | null;
  readonly onSaved: (address: Address) => void;
  readonly onCancel?: (() => void) | undefined;
}

/** Down to the township wherever there are townships: freight and delivery go by it. */
const LEVELS = ['county', 'township', 'village'];
const { name, phone, divisionCode, detail, label } = rules.AddressInput;
const DEMANDS = { name, phone, divisionCode, detail, label };

export function AddressForm({ address, onSaved, onCancel }: AddressFormProps) {
  const t = useT();
  const { form, field, busy, problem, changed, keptValue } = useShopForm<Address>({
    demands: DEMANDS,
    ...(address
      ? { initial: { name: address.name, phone: address.phone, detail: address.detail, label: address.label } }
      : { keepAs: 'address' }),
    formats: { phone: t('11 位手机号码') },
    send: async ({ name = '', phone = '', detail = '', label = '', divisionCode = '', isDefault }) => {
      const body = { name, phone, detail, label, divisionCode, isDefault: isDefault === 'on' };
      const { data } = address
        ? await storefront.PUT('/api/addresses/{id}', {
            params: { path: { id: address.id } },
            body: { ...body, version: address.version },
          })
        : await storefront.POST('/api/addresses', { body });
      return data!;
    },
    then: onSaved,
  });
  const [place, setPlace] = useState<string | null>(address?.divisionCode ?? keptValue('divisionCode'));
  return (
    <form {...form}>
      <ProblemNote problem={problem} />
      <TextField {...field('name')} label={t('收货人')} autoComplete="name" />
      <TextField
        {...field('phone')}
        label={t('手机号码')}
        type="tel"
        inputMode="tel"
        autoComplete="tel-national"
        hint={t('加密保存，只给发货的合作社看')}
      />
      <PlacePicker
        label={t('所在地区')}
        hint={t('选到乡镇（街道）')}
        name="divisionCode"
        required
        fault={field('divisionCode').fault}
        levels={LEVELS}
        until="township"
        value={place}
        onChoose={(code) => {
          setPlace(code);
          changed('divisionCode');
        }}
      />
      <TextField
        {...field('detail')}
        label={t('详细地址')}
        hint={t('村组、街道、门牌号')}
        autoComplete="street-address"
      />
      <TextField {...field('label')} label={t('备注名')} placeholder={t('如：家、单位')} />
      <label className={buying.tickBox} style={{ marginBottom: 14 }}>
        <input type="checkbox" className={buying.tick} name="isDefault" defaultChecked={address?.isDefault ?? false} />
        {t('设为默认地址')}
      </label>
      <div className={forms.answers} style={{ marginTop: 0 }}>
        {onCancel && <Button onClick={onCancel}>{t('取消')}</Button>}
        <Button type="submit" look="primary" busy={busy}>
          {t('保存地址')}
        </Button>
      </div>
    </form>
  );
}
