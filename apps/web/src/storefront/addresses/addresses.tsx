import { useState } from 'react';
import { asProblem, queryClient, storefront, storefrontApi } from '../../api';
import { Badge, Button, Dialog, EmptyState, ErrorState, problemText, showToast, Skeleton, useT } from '../../kit';
import account from '../account/account.module.css';
import buying from '../buying/buying.module.css';
import { Ask } from '../forms/ask';
import { type Address, AddressForm } from './address-form';

const refresh = () => queryClient.invalidateQueries({ queryKey: ['get', '/api/addresses'] });

/** Where goods are sent to: a section of one's account. */
export function Addresses() {
  const t = useT();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/addresses', {});
  const [edited, setEdited] = useState<Address | 'new' | null>(null);
  const [removed, setRemoved] = useState<Address | null>(null);
  const problem = asProblem(error);
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={240} />;

  async function makeDefault(id: string): Promise<void> {
    try {
      await storefront.PUT('/api/addresses/{id}/default', { params: { path: { id } } });
      await refresh();
      showToast(t('已设为默认地址'));
    } catch (refused) {
      showToast(problemText(asProblem(refused)!), { bad: true });
    }
  }

  return (
    <>
      {data.length === 0 ? (
        <EmptyState title={t('还没有收货地址')}>
          <p>{t('下单时也可以当场填写，会记在这里。')}</p>
        </EmptyState>
      ) : (
        <ul className={`${account.panel} ${buying.goods}`}>
          {data.map((address) => (
            <li key={address.id}>
              <div className={buying.what}>
                <AddressLines address={address} />
                <div className={buying.actions}>
                  <Button size="small" onClick={() => setEdited(address)}>
                    {t('修改')}
                  </Button>
                  {!address.isDefault && (
                    <Button size="small" onClick={() => void makeDefault(address.id)}>
                      {t('设为默认')}
                    </Button>
                  )}
                  <Button size="small" look="danger" onClick={() => setRemoved(address)}>
                    {t('删除')}
                  </Button>
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Button look="primary" onClick={() => setEdited('new')}>
        {t('新增收货地址')}
      </Button>
      <Dialog
        firm
        title={edited === 'new' ? t('新增收货地址') : t('修改收货地址')}
        open={edited !== null}
        onClose={() => setEdited(null)}
      >
        <AddressForm
          address={edited === 'new' ? null : edited}
          onCancel={() => setEdited(null)}
          onSaved={() => {
            setEdited(null);
            void refresh();
          }}
        />
      </Dialog>
      <Ask
        grave
        open={removed !== null}
        title={t('删除这个收货地址？')}
        action={t('删除')}
        onClose={() => setRemoved(null)}
        run={async () => {
          await storefront.DELETE('/api/addresses/{id}', { params: { path: { id: removed!.id } } });
          await refresh();
        }}
      >
        {removed && <AddressLines address={removed} />}
        <p>{t('已经下的单不受影响。')}</p>
      </Ask>
    </>
  );
}

export function AddressLines({ address }: { address: Address }) {
  const t = useT();
  return (
    <div>
      <strong lang="zh-CN">
        {address.name} {address.phone}
      </strong>{' '}
      {address.isDefault && <Badge tone="green">{t('默认')}</Badge>}{' '}
      {address.label && (
        <span lang="zh-CN">
          <Badge>{address.label}</Badge>
        </span>
      )}
      <p className={buying.soft} lang="zh-CN">
        {address.place.replaceAll('/', '')} {address.detail}
      </p>
    </div>
  );
}
