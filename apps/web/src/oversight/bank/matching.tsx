import { keepPreviousData } from '@tanstack/react-query';
import { Checkbox, Input, Radio } from 'antd';
import { useState } from 'react';
import { asProblem, oversight, oversightApi, type OversightSchemas } from '../../api';
import { Panel, ProblemAlert, StateTag, useSubmit, Waiting, YuanInput } from '../../desk';
import { Button, EmptyState, ErrorState, formatDate, formatYuan, useT, zh } from '../../kit';
import styles from './bank.module.css';
import { KeepAsCredit } from './keep-as-credit';
import { type BankLineView, leftOf, type Suggestion, SUGGESTION_REASONS } from './words';

type Allocation = OversightSchemas['schemas']['AllocationInput'];

interface Chosen {
  readonly invoice: Suggestion;
  readonly amountFen: string | null;
}

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** The invoices that a payment might be for: pick them, give each its part, and say what becomes of the rest. */
export function Matching({ line }: { line: BankLineView }) {
  const t = useT();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const found = oversightApi.useQuery(
    'get',
    '/api/oversight/bank-lines/{id}/suggestions',
    { params: { path: { id: line.id }, query: { search: search || undefined } } },
    { placeholderData: keepPreviousData },
  );
  const { data, error } = found;
  const retry = () => void found.refetch();
  const given = chosen.reduce((sum, { amountFen }) => sum + BigInt(amountFen ?? 0), 0n);
  const left = leftOf(line) - given;
  // A chosen invoice stays in sight when the search moves on.
  const others = (data ?? []).filter(({ invoiceId }) => !chosen.some((one) => one.invoice.invoiceId === invoiceId));
  const pick = (invoice: Suggestion) => {
    const amount = smaller(left > 0n ? left : 0n, BigInt(invoice.openFen));
    setChosen([...chosen, { invoice, amountFen: amount > 0n ? `${amount}` : null }]);
  };
  const drop = (id: string) => setChosen(chosen.filter(({ invoice }) => invoice.invoiceId !== id));
  const set = (id: string, amountFen: string | null) =>
    setChosen(chosen.map((one) => (one.invoice.invoiceId === id ? { ...one, amountFen } : one)));
  return (
    <Panel title={t('付的是哪张发票')}>
      <Input.Search
        allowClear
        aria-label={t('按发票号、支付码或采购单位查找')}
        placeholder={t('按发票号、支付码或采购单位查找')}
        onSearch={(text) => setSearch(text.trim())}
      />
      {error ? (
        <ErrorState problem={asProblem(error)!} retry={retry} />
      ) : !data ? (
        <Waiting />
      ) : (
        <ul className={styles.suggestions} aria-label={search ? t('查找结果') : t('系统推荐')}>
          {chosen.map(({ invoice, amountFen }) => (
            <Choice
              key={invoice.invoiceId}
              invoice={invoice}
              amountFen={amountFen}
              most={left + BigInt(amountFen ?? 0)}
              onAmount={(amount) => set(invoice.invoiceId, amount)}
              onToggle={() => drop(invoice.invoiceId)}
            />
          ))}
          {others.map((invoice) => (
            <Choice key={invoice.invoiceId} invoice={invoice} onToggle={() => pick(invoice)} />
          ))}
        </ul>
      )}
      {data?.length === 0 && chosen.length === 0 && (
        <EmptyState title={search ? t('没有找到未付清的发票') : t('没有可以推荐的发票')}>
          <p>{t('可以按发票号、支付码或采购单位的名称查找；已付清的发票不在其中。')}</p>
        </EmptyState>
      )}
      {chosen.length > 0 ? <Decision line={line} chosen={chosen} left={left} /> : <KeepAsCredit line={line} />}
    </Panel>
  );
}

interface ChoiceProps {
  readonly invoice: Suggestion;
  readonly amountFen?: string | null;
  readonly most?: bigint;
  readonly onAmount?: (amountFen: string | null) => void;
  readonly onToggle: () => void;
}

function Choice({ invoice, amountFen, most, onAmount, onToggle }: ChoiceProps) {
  const t = useT();
  const picked = onAmount !== undefined;
  const fault = picked ? faultOf(invoice, amountFen ?? null, most ?? 0n) : null;
  return (
    <li className={picked ? styles.picked : styles.choice}>
      <Checkbox checked={picked} onChange={onToggle}>
        <strong>{invoice.number}</strong> <span lang="zh-CN">{invoice.buyerName}</span>
      </Checkbox>
      <span className={styles.reasons}>
        {invoice.reasons.map((reason) => (
          <StateTag key={reason} of={SUGGESTION_REASONS} state={reason} />
        ))}
      </span>
      <span className={styles.soft} lang="zh-CN">
        {invoice.supplierName}
      </span>
      <span className={styles.soft}>
        {t('支付码 {{code}} · 应付日期 {{due}} · 发票金额 {{amount}}', {
          code: invoice.referenceCode,
          due: formatDate(invoice.dueOn),
          amount: formatYuan(invoice.amountFen),
        })}
      </span>
      <span>
        {t('未付')} <strong>{formatYuan(invoice.openFen)}</strong>
      </span>
      {picked && (
        <div className={styles.part}>
          <label htmlFor={`part-${invoice.invoiceId}`}>{t('本次分配')}</label>
          <YuanInput
            id={`part-${invoice.invoiceId}`}
            value={amountFen}
            onChange={onAmount}
            status={fault ? 'error' : undefined}
            aria-describedby={`fault-${invoice.invoiceId}`}
          />
          <Button
            size="small"
            onClick={() => {
              const whole = smaller(most ?? 0n, BigInt(invoice.openFen));
              onAmount(whole > 0n ? `${whole}` : null);
            }}
          >
            {t('付到最多')}
          </Button>
          <span id={`fault-${invoice.invoiceId}`} role="alert" className={styles.fault}>
            {fault && t(fault)}
          </span>
        </div>
      )}
    </li>
  );
}

function faultOf(invoice: Suggestion, amountFen: string | null, most: bigint): string | null {
  if (amountFen === null || BigInt(amountFen) <= 0n) return zh('请填写大于零的金额');
  if (BigInt(amountFen) > BigInt(invoice.openFen)) return zh('超过了发票未付的金额');
  return BigInt(amountFen) > most ? zh('超过了这笔收款余下的金额') : null;
}

interface DecisionProps {
  readonly line: BankLineView;
  readonly chosen: readonly Chosen[];
  readonly left: bigint;
}

/** What is given away, what is left, and whose the rest is. */
function Decision({ line, chosen, left }: DecisionProps) {
  const t = useT();
  const buyers = [...new Map(chosen.map(({ invoice }) => [invoice.buyerId, invoice.buyerName])).entries()];
  const [creditTo, setCreditTo] = useState<string>('');
  const credit = left > 0n && buyers.some(([id]) => id === creditTo) ? creditTo : null;
  const { submit, busy, problem } = useSubmit(
    (body: Allocation) =>
      oversight.POST('/api/oversight/bank-lines/{id}/allocations', { params: { path: { id: line.id } }, body }),
    { said: t('已分配，发票和计入金额随即更新') },
  );
  const faulty = chosen.some(
    ({ invoice, amountFen }) => faultOf(invoice, amountFen, left + BigInt(amountFen ?? 0)) !== null,
  );
  return (
    <div className={styles.decision}>
      <ProblemAlert problem={problem} />
      <p>
        {t('本次分配 {{given}}，余下 {{left}}。', {
          given: formatYuan(leftOf(line) - left),
          left: formatYuan(left),
        })}
      </p>
      {left > 0n && (
        <Radio.Group
          aria-label={t('余下的钱')}
          value={credit ?? ''}
          onChange={({ target }) => setCreditTo(target.value as string)}
          options={[
            { value: '', label: t('余下的留待以后核对') },
            ...buyers.map(([id, name]) => ({ value: id, label: t('余下的转为 {{buyer}} 的余额', { buyer: name }) })),
          ]}
        />
      )}
      <Button
        look="primary"
        disabled={faulty || left < 0n}
        busy={busy}
        onClick={() =>
          void submit({
            allocations: chosen.map(({ invoice, amountFen }) => ({
              invoiceId: invoice.invoiceId,
              amountFen: amountFen!,
            })),
            ...(credit && { creditBuyerId: credit }),
          })
        }
      >
        {t('确认分配')}
      </Button>
    </div>
  );
}
