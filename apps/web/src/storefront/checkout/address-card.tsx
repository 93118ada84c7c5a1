import { useState } from 'react';
import { type ApiProblem, queryClient, storefrontApi } from '../../api';
import { Button, Dialog, problemText, useT } from '../../kit';
import { type Address, AddressForm } from '../addresses/address-form';
import { AddressLines } from '../addresses/addresses';
import buying from '../buying/buying.module.css';

interface AddressCardProps {
  readonly address: Address | null;
  readonly problem: ApiProblem | null;
  readonly onChoose: (id: string) => void;
}

/** Where it goes: the preferred address, another of the book, or a new one written here. */
export function AddressCard({ address, problem, onChoose }: AddressCardProps) {
  const t = useT();
  const [choosing, setChoosing] = useState(false);
  const [writing, setWriting] = useState(false);
  const book = storefrontApi.useQuery('get', '/api/addresses', {}, { enabled: choosing });

  function saved({ id }: Address): void {
    setWriting(false);
    setChoosing(false);
    void queryClient.invalidateQueries({ queryKey: ['get', '/api/addresses'] });
    onChoose(id);
  }

  return (
    <section className={buying.card} aria-label={t('收货地址')}>
      <div className={buying.cardHead}>
        <h2>{t('收货地址')}</h2>
        {address && (
          <Button size="small" onClick={() => setChoosing(true)}>
            {t('换一个')}
          </Button>
        )}
      </div>
      {address ? <AddressLines address={address} /> : <AddressForm address={null} onSaved={saved} />}
      {problem && (
        <p className={buying.note} role="alert" style={{ marginTop: 12 }}>
          {problemText(problem)}
        </p>
      )}
      <Dialog
        firm
        title={writing ? t('新增收货地址') : t('选择收货地址')}
        open={choosing}
        onClose={() => {
          setChoosing(false);
          setWriting(false);
        }}
      >
        {writing ? (
          <AddressForm address={null} onSaved={saved} onCancel={() => setWriting(false)} />
        ) : (
          <div className={buying.stack}>
            {book.data?.map((one) => (
              <label key={one.id} className={buying.choice}>
                <input
                  type="radio"
                  name="address"
                  checked={one.id === address?.id}
                  onChange={() => {
                    onChoose(one.id);
                    setChoosing(false);
                  }}
                />
                <AddressLines address={one} />
              </label>
            ))}
            <Button onClick={() => setWriting(true)}>{t('新增收货地址')}</Button>
          </div>
        )}
      </Dialog>
    </section>
  );
}
