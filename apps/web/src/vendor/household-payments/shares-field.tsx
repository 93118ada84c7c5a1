import { Checkbox, Input, InputNumber, Segmented } from 'antd';
import { useState } from 'react';
import { Filter, Filters } from '../../desk';
import { formatYuan, Icon, useT } from '../../kit';
import { HOUSEHOLD_STATUSES } from '../../kit/labels';
import type { Household } from '../certification/use-linked-households';
import styles from './household-payments.module.css';
import { shareAmounts } from './share-amounts';

export interface ShareValues {
  readonly way: 'equal' | 'weighted';
  /** By household, of those chosen. */
  readonly weights: Readonly<Record<string, number | null>>;
}

export const sharesOf = ({ way, weights }: ShareValues): { householdId: string; weight: string }[] =>
  Object.entries(weights).map(([householdId, weight]) => ({
    householdId,
    weight: way === 'equal' ? '1' : String(weight ?? 0),
  }));

interface SharesFieldProps {
  readonly households: readonly Household[];
  readonly totalFen: bigint;
  readonly value?: ShareValues;
  readonly onChange?: (value: ShareValues) => void;
}

/** Who gets a part and how large, to the fen, before anything is written. */
export function SharesField({
  households,
  totalFen,
  value = { way: 'equal', weights: {} },
  onChange,
}: SharesFieldProps) {
  const t = useT();
  const [words, setWords] = useState('');
  const shown = households.filter(
    ({ nameMasked, villageName, idNumberMasked }) =>
      words === '' || [nameMasked, villageName, idNumberMasked].some((text) => text.includes(words)),
  );
  const shares = sharesOf(value);
  const amounts = shareAmounts(
    totalFen,
    shares.map(({ weight }) => BigInt(weight)),
  );
  const amountOf = new Map(shares.map(({ householdId }, index) => [householdId, amounts?.[index]]));
  const choose = (ids: readonly string[], on: boolean): void => {
    const weights = { ...value.weights };
    for (const id of ids) {
      if (on) weights[id] ??= 1;
      else delete weights[id];
    }
    onChange?.({ ...value, weights });
  };
  const all = shown.length > 0 && shown.every(({ id }) => id in value.weights);
  return (
    <>
      <Filters>
        <Filter label={t('怎么分')}>
          <Segmented
            value={value.way}
            options={[
              { value: 'equal', label: t('平均分配') },
              { value: 'weighted', label: t('按权重') },
            ]}
            onChange={(way) => onChange?.({ ...value, way: way as ShareValues['way'] })}
          />
        </Filter>
        <Filter label={t('查找')}>
          <Input
            allowClear
            prefix={<Icon name="search" size={16} />}
            placeholder={t('姓氏、身份证后四位或村名')}
            onChange={(event) => setWords(event.target.value.trim())}
          />
        </Filter>
      </Filters>
      <div className={styles.head}>
        <Checkbox
          checked={all}
          indeterminate={!all && shown.some(({ id }) => id in value.weights)}
          onChange={(event) =>
            choose(
              shown.map(({ id }) => id),
              event.target.checked,
            )
          }
        >
          {t('全选所列 {{count}} 户', { count: shown.length })}
        </Checkbox>
        <strong role="status">
          {amounts
            ? t('{{count}} 户，合计 {{amount}}', {
                count: shares.length,
                amount: formatYuan(amounts.reduce((sum, part) => sum + part, 0n)),
              })
            : t('已选 {{count}} 户', { count: shares.length })}
        </strong>
      </div>
      <ul className={styles.shares} aria-label={t('联结农户')}>
        {shown.map((one) => (
          <Row
            key={one.id}
            household={one}
            weighted={value.way === 'weighted'}
            weight={value.weights[one.id]}
            amount={amountOf.get(one.id)}
            onChoose={(on) => choose([one.id], on)}
            onWeigh={(weight) => onChange?.({ ...value, weights: { ...value.weights, [one.id]: weight } })}
          />
        ))}
      </ul>
      {value.way === 'weighted' && (
        <p className={styles.soft}>
          {t('权重是交售的斤数、出工的天数或入股的份数，填整数；各户按比例分，合计分文不差。')}
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly household: Household;
  readonly weighted: boolean;
  readonly weight: number | null | undefined;
  readonly amount: bigint | undefined;
  readonly onChoose: (on: boolean) => void;
  readonly onWeigh: (weight: number | null) => void;
}

function Row({ household, weighted, weight, amount, onChoose, onWeigh }: RowProps) {
  const t = useT();
  const chosen = weight !== undefined;
  return (
    <li data-chosen={chosen}>
      <Checkbox checked={chosen} onChange={(event) => onChoose(event.target.checked)}>
        <span lang="zh-CN">
          {household.nameMasked} · {household.idNumberMasked.slice(-4)}
        </span>
        <span className={styles.soft}>
          {' '}
          <span lang="zh-CN">{household.villageName}</span>{' '}
          {t(HOUSEHOLD_STATUSES[household.status]?.[0] ?? household.status)}
        </span>
      </Checkbox>
      <span className={styles.share}>
        {chosen && weighted && (
          <InputNumber<number>
            aria-label={t('{{name}} 的权重', { name: household.nameMasked })}
            min={1}
            max={1_000_000_000}
            precision={0}
            inputMode="numeric"
            value={weight}
            onChange={onWeigh}
            style={{ width: 110 }}
          />
        )}
        <strong>{amount === undefined ? '—' : formatYuan(amount)}</strong>
      </span>
    </li>
  );
}
