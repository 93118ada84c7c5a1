import { Badge, formatDate, useT, zh } from '../../kit';
import { COUNTS_AT, FUNDS } from '../../kit/labels';
import { langOf } from '../review/lang';
import { usePlaceNames } from './place-names';
import styles from './programmes.module.css';
import {
  assumedWords,
  baseWords,
  floorWords,
  originWords,
  placesOf,
  type Programme,
  ratioWords,
  type Rule,
  unitWords,
} from './rule-words';

/** Attributes down, years across; what differs from the year before is marked. */
export function YearByYear({ programme }: { programme: Programme }) {
  const t = useT();
  const rules = programme.rules.toSorted((a, b) => a.year - b.year || a.code.localeCompare(b.code));
  const names = usePlaceNames(rules.flatMap(placesOf));
  return (
    <div className={styles.scroll} role="region" aria-label={t('各年规则')} tabIndex={0}>
      <table className={styles.years}>
        <thead>
          <tr>
            <th scope="col">{t('规则')}</th>
            {rules.map((rule) => (
              <th key={rule.code} scope="col">
                {t('{{year}} 年', { year: rule.year })} {rule.assumed && <Badge tone="gold">{t('推定')}</Badge>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LINES.map(({ title, words }) => (
            <tr key={title}>
              <th scope="row">{t(title)}</th>
              {rules.map((rule, index) => {
                const now = words(rule, t, names);
                const before = rules[index - 1];
                const changed = before !== undefined && words(before, t, names).join() !== now.join();
                return (
                  <td key={rule.code} data-changed={changed && title !== NOTE}>
                    {now.map((line) => (
                      <span key={line} lang={langOf(line)}>
                        {line}
                      </span>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Words = (rule: Rule, t: ReturnType<typeof useT>, names: ReadonlyMap<string, string>) => string[];

const NOTE = zh('说明');

const LINES: readonly { title: string; words: Words }[] = [
  { title: zh('谁要预留'), words: (rule, t) => [unitWords(rule, t)] },
  {
    title: zh('适用地区'),
    words: (rule, t, names) => [rule.regionPrefix ? (names.get(rule.regionPrefix) ?? rule.regionPrefix) : t('全国')],
  },
  { title: zh('比例'), words: (rule, t) => [ratioWords(rule, t)] },
  { title: zh('基数'), words: (rule, t) => [baseWords(rule, t)] },
  { title: zh('底线'), words: (rule, t) => floorWords(rule, t) },
  { title: zh('哪些产品计入'), words: (rule, t, names) => [originWords(rule, names, t)] },
  { title: zh('何时计入'), words: (rule, t) => [t(COUNTS_AT[rule.countsAt]?.[0] ?? rule.countsAt)] },
  {
    title: zh('计入的经费'),
    words: (rule, t) => [rule.countsFrom.map((fund) => t(FUNDS[fund]?.[0] ?? fund)).join(t('、'))],
  },
  { title: zh('填报截止'), words: (rule) => [formatDate(rule.filingDeadlineOn)] },
  { title: zh('凭证截止'), words: (rule) => [formatDate(rule.voucherDeadlineOn)] },
  {
    title: zh('推定的内容'),
    words: (rule, t) => [rule.assumedFields.length > 0 ? assumedWords(rule, t) : t('没有，都有文件')],
  },
  { title: NOTE, words: (rule) => [rule.note ?? '—'] },
];
