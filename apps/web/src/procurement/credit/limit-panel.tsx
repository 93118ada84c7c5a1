import { procurementApi } from '../../api';
import { Facts, Panel } from '../../desk';
import { Badge, formatYuan, useT } from '../../kit';
import { Notice } from '../notice';

/** How much one may owe and have on order at once, and what of it is used. */
export function LimitPanel() {
  const t = useT();
  const { data } = procurementApi.useQuery('get', '/api/procurement/credit/limit');
  if (!data) return null;
  const over = data.leftFen !== null && BigInt(data.leftFen) < 0n;
  return (
    <Panel title={t('赊购额度')} extra={over && <Badge tone="red">{t('已超出额度，暂不能下单')}</Badge>}>
      {data.stoppedReason !== null && (
        <Notice tone="red" icon="truck" title={t('平台已暂停向本单位发货')}>
          <span lang="zh-CN">{data.stoppedReason}</span>
        </Notice>
      )}
      <Facts
        items={[
          {
            label: t('额度'),
            value: <strong>{data.limitFen === null ? t('不限') : formatYuan(data.limitFen)}</strong>,
          },
          { label: t('已验收未付'), value: formatYuan(data.owedFen) },
          { label: t('已下单未验收'), value: formatYuan(data.onOrderFen) },
          data.leftFen !== null && { label: t('还可赊购'), value: formatYuan(data.leftFen) },
        ]}
      />
    </Panel>
  );
}

/** Where one pays without having to name a code: the sub-account is one's own. */
export function AccountsPanel() {
  const t = useT();
  const { data } = procurementApi.useQuery('get', '/api/procurement/credit/accounts');
  if (!data || data.length === 0) return null;
  return (
    <Panel title={t('专用付款账户')}>
      <p>{t('付到下面的子账户，不写付款码也能自动对上；只供本单位使用。')}</p>
      {data.map(({ id, number, bankName, accountName }) => (
        <Facts
          key={id}
          items={[
            { label: t('账号'), value: <strong>{number}</strong> },
            { label: t('户名'), value: <span lang="zh-CN">{accountName}</span> },
            { label: t('开户行'), value: <span lang="zh-CN">{bankName}</span> },
          ]}
        />
      ))}
    </Panel>
  );
}
