import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { oversight, oversightApi } from '../../api';
import { Ask } from '../../desk';
import { formatYuan, useT } from '../../kit';
import styles from './bank.module.css';
import { type BankLineView, leftOf } from './words';

/** Paid twice, or ahead: a payment that no open invoice needs becomes the credit of the unit that a person names. */
export function KeepAsCredit({ line }: { line: BankLineView }) {
  const t = useT();
  const [search, setSearch] = useState('');
  const [buyer, setBuyer] = useState<{ value: string; label: string } | null>(null);
  const { data, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/credit-limits',
    { params: { query: { search: search || undefined, limit: 20 } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <div className={styles.decision}>
      <p>{t('重复付款或预付，没有对应的发票？可以转为单位的余款，以后抵付发票，或退回原付款账户。')}</p>
      <div className={styles.keep}>
        <Select
          showSearch
          labelInValue
          allowClear
          className={styles.buyer}
          aria-label={t('归哪个采购单位')}
          placeholder={t('归哪个采购单位')}
          filterOption={false}
          loading={isFetching}
          value={buyer}
          options={data?.items.map(({ buyerId, buyerName }) => ({ value: buyerId, label: buyerName })) ?? []}
          onSearch={(text) => setSearch(text.trim())}
          onChange={(chosen) => setBuyer(chosen ?? null)}
        />
        <Ask
          label={t('转为余款')}
          disabled={buyer === null}
          question={t('把 {{amount}} 转为 {{buyer}} 的余款？', {
            amount: formatYuan(String(leftOf(line))),
            buyer: buyer?.label ?? '',
          })}
          said={t('已转为余款，采购单位可以抵付发票或申请退回')}
          onConfirm={() =>
            oversight.POST('/api/oversight/bank-lines/{id}/allocations', {
              params: { path: { id: line.id } },
              body: { allocations: [], creditBuyerId: buyer!.value },
            })
          }
        >
          <p>{t('请先向付款人核实。余款归该单位所有，不能直接改给别的单位。')}</p>
        </Ask>
      </div>
    </div>
  );
}
