import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { faultText, formatYuan, showToast, useT } from '../../kit';
import { useSession } from '../../session';
import buying from '../buying.module.css';
import styles from './cart.module.css';
import type { Cart, PasteOutcome } from './use-cart';

type Fault = PasteOutcome['faults'][number];
interface Row {
  readonly key: string;
  readonly fault: Fault;
  /** The line as it is being mended. */
  readonly text: string;
}

/** Cells from a spreadsheet: good lines go into the draft, the others stay here to be mended. */
export function PasteSheet({ requestId, cart }: { requestId: string; cart: Cart }) {
  const t = useT();
  const { kept, change } = useKept(requestId);
  const { text, rows } = kept;
  const [busy, setBusy] = useState(false);
  const [leftOut, setLeftOut] = useState(0);

  async function read(source: string, others: readonly Row[], restOfText: string): Promise<void> {
    setBusy(true);
    const outcome = await cart.paste(source);
    setBusy(false);
    if (!outcome) return;
    setLeftOut(outcome.rowsLeftOut);
    const faulty = outcome.faults.map((fault) => ({ key: crypto.randomUUID(), fault, text: lineOf(source, fault) }));
    change({ text: restOfText, rows: [...others, ...faulty] });
    showToast(
      t('已加入 {{good}} 行，{{bad}} 行需要修改', { good: outcome.accepted.length, bad: outcome.faults.length }),
      { bad: outcome.accepted.length === 0 },
    );
  }

  const replace = (row: Row, next: Row | null): void =>
    change({ text, rows: rows.flatMap((one) => (one.key !== row.key ? [one] : next ? [next] : [])) });

  return (
    <>
      <p className={buying.soft} style={{ marginBottom: 8 }}>
        {t('从表格里复制商品名称或编码、数量、单位、备注四列，粘贴到这里，可以带表头。')}
      </p>
      <Input.TextArea
        className={styles.pasteBox!}
        aria-label={t('粘贴的采购表')}
        autoSize={{ minRows: 3, maxRows: 10 }}
        maxLength={20_000}
        placeholder={t('耒阳茶油 5L桶装\t10\t桶\n大义鲜鸡蛋\t20\t箱\t要当日鲜蛋')}
        value={text}
        onChange={({ target }) => change({ text: target.value, rows })}
      />
      <Button
        style={{ marginTop: 10 }}
        disabled={text.trim() === ''}
        loading={busy}
        onClick={() => void read(text, rows, '')}
      >
        {t('识别并加入')}
      </Button>
      {leftOut > 0 && (
        <p className={buying.bad}>{t('一次最多读取 200 行，还有 {{count}} 行没有读取。', { count: leftOut })}</p>
      )}
      {rows.length > 0 && (
        <section aria-label={t('需要修改的行')}>
          <h3 className={styles.mending}>{t('{{count}} 行需要修改', { count: rows.length })}</h3>
          {rows.map((row) => (
            <FaultyRow
              key={row.key}
              row={row}
              cart={cart}
              busy={busy}
              onChange={(next) => replace(row, next)}
              onRetry={() =>
                void read(
                  row.text,
                  rows.filter(({ key }) => key !== row.key),
                  text,
                )
              }
            />
          ))}
        </section>
      )}
    </>
  );
}

interface FaultyRowProps {
  readonly row: Row;
  readonly cart: Cart;
  readonly busy: boolean;
  readonly onChange: (next: Row | null) => void;
  readonly onRetry: () => void;
}

function FaultyRow({ row, cart, busy, onChange, onRetry }: FaultyRowProps) {
  const t = useT();
  const { fault } = row;
  return (
    <div className={styles.fault}>
      <span className={buying.soft}>{t('第 {{row}} 行', { row: fault.row })}</span>
      <div>
        <span className={buying.bad} role="alert">
          {faultText(fault)}
        </span>
        <Input
          status="error"
          aria-label={t('第 {{row}} 行的内容', { row: fault.row })}
          value={row.text.replaceAll('\t', '  ')}
          onChange={({ target }) => onChange({ ...row, text: target.value.replaceAll('  ', '\t') })}
          onPressEnter={onRetry}
        />
        {fault.suggestions.map((one) => (
          <span key={one.variantId} className={styles.variant}>
            <span lang="zh-CN">
              {one.productName} {one.variantName}{' '}
              <span className={buying.soft}>
                {t('{{price}}/{{unit}}', { price: formatYuan(one.priceFen), unit: one.unit })} {one.supplierName}
              </span>
            </span>
            <Button
              size="small"
              onClick={() =>
                void cart.add(one.variantId, quantityIn(row.text)).then((done) => {
                  if (done) onChange(null);
                })
              }
            >
              {t('选这个，{{count}} {{unit}}', { count: quantityIn(row.text), unit: one.unit })}
            </Button>
          </span>
        ))}
        <span className={styles.adding}>
          <Button size="small" type="primary" ghost disabled={row.text.trim() === ''} loading={busy} onClick={onRetry}>
            {t('改好了，加入')}
          </Button>
          <Button size="small" onClick={() => onChange(null)}>
            {t('不要这一行')}
          </Button>
        </span>
      </div>
    </div>
  );
}

/** The row as it was pasted; the answer shortens what is long. */
const lineOf = (source: string, fault: Fault): string => source.split(/\r\n?|\n/)[fault.row - 1]?.trim() ?? fault.text;

/** The first whole number of a row; one if there is none. */
const quantityIn = (text: string): number =>
  Math.max(1, Number(/(?:^|[\s,;，；])(\d{1,7})(?!\d)/.exec(text)?.[1] ?? 1));

interface Kept {
  readonly text: string;
  readonly rows: readonly Row[];
}

/** What was pasted and not yet taken over survives a reload. */
function useKept(requestId: string): { kept: Kept; change: (next: Kept) => void } {
  const user = useSession()?.userId;
  const store = `bangfu.draft.${user}.paste.${requestId}`;
  const [kept, setKept] = useState<Kept>({ text: '', rows: [] });
  useEffect(() => {
    const before = sessionStorage.getItem(store);
    if (before) setKept(JSON.parse(before) as Kept);
  }, [store]);
  const change = (next: Kept): void => {
    setKept(next);
    try {
      if (next.text === '' && next.rows.length === 0) sessionStorage.removeItem(store);
      else sessionStorage.setItem(store, JSON.stringify(next));
    } catch {
      // A full store keeps nothing; what was pasted is still on the screen.
    }
  };
  return { kept, change };
}
