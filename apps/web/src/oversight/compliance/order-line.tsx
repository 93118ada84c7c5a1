import type { OversightSchemas } from '../../api';
import { StateTag } from '../../desk';
import { Badge, formatCount, formatGrams, formatYuan, Icon, t, useT } from '../../kit';
import { COUNTS_AT, ORDER_LINE_STATES } from '../../kit/labels';
import styles from './order.module.css';
import { REASONS, type Purchase } from './order-words';
import { Photos } from './order-papers';

type Line = OversightSchemas['schemas']['PurchaseLineDto'];
type Count = OversightSchemas['schemas']['LineCountDto'];

/** One line with its origin, its certificate, what was accepted of it, and the judgement of every programme. */
export function EvidenceLine({ line, view }: { line: Line; view: Purchase }) {
  const t = useT();
  return (
    <article className={styles.line}>
      <header>
        <h3 lang="zh-CN">
          {line.position}. {line.productName} · {line.variantName}
        </h3>
        <StateTag of={ORDER_LINE_STATES} state={line.state} />
        <span className={styles.spring} />
        <span>
          {t('{{quantity}} {{unit}} × {{price}}', {
            quantity: formatCount(line.confirmedQuantity ?? line.quantity),
            unit: line.unit,
            price: formatYuan(line.unitPriceFen),
          })}
        </span>
        <strong>{formatYuan(line.confirmedAmountFen ?? line.amountFen)}</strong>
      </header>
      {line.confirmedAmountFen !== null && line.confirmedAmountFen !== line.amountFen && (
        <p className={styles.soft}>
          {t('原订 {{quantity}} {{unit}}，{{amount}}', {
            quantity: formatCount(line.quantity),
            unit: line.unit,
            amount: formatYuan(line.amountFen),
          })}
        </p>
      )}
      {line.refusalReason && <p>{t('不供应的原因：{{reason}}', { reason: line.refusalReason })}</p>}
      <Origin line={line} />
      <Accepted line={line} view={view} />
      <ul className={styles.judgements}>
        {line.counts.map((count) => (
          <Judgement key={count.programmeCode} count={count} line={line} />
        ))}
        {line.counts.length === 0 && <li>{t('该年度没有项目的规则适用于这个单位，这一行不计入任何项目。')}</li>}
      </ul>
    </article>
  );
}

function Origin({ line }: { line: Line }) {
  const t = useT();
  return (
    <p className={styles.facts}>
      <span>
        <Icon name="place" size={15} /> <span lang="zh-CN">{line.originName || line.originCode}</span>{' '}
        <span className={styles.soft}>{line.originCode}</span>
      </span>
      {line.listed832 && <Badge tone="green">{t('832脱贫县')}</Badge>}
      {line.poorHouseholdLinked && <Badge tone="green">{t('联结脱贫户')}</Badge>}
      <span>
        <Icon name="certificate" size={15} />{' '}
        {line.certificateNumber ? (
          <a href={`/verify?number=${line.certificateNumber}`} target="_blank" rel="noreferrer">
            {line.certificateNumber}
          </a>
        ) : (
          t('下单时没有认定证书')
        )}
      </span>
      <span className={styles.soft}>
        {t('每{{unit}}净重 {{weight}}', { unit: line.unit, weight: formatGrams(line.netWeightGrams) })}
      </span>
    </p>
  );
}

function Accepted({ line, view }: { line: Line; view: Purchase }) {
  const t = useT();
  const received = view.receipts.flatMap((receipt) =>
    receipt.lines.filter(({ orderLineId }) => orderLineId === line.id).map((one) => ({ ...one, receipt })),
  );
  if (received.length === 0) return <p className={styles.soft}>{t('还没有验收')}</p>;
  return (
    <ul className={styles.received}>
      {received.map((one) => (
        <li key={one.receipt.id}>
          {t('{{receipt}} 验收 {{quantity}} {{unit}}', {
            receipt: one.receipt.number,
            quantity: formatCount(one.acceptedQuantity),
            unit: line.unit,
          })}
          {one.acceptedGrams && <strong> {t('实重 {{weight}}', { weight: formatGrams(one.acceptedGrams) })}</strong>}{' '}
          {formatYuan(one.amountFen)}
          {one.refusedQuantity !== '0' && (
            <Badge tone="red">
              {t('拒收 {{quantity}} {{unit}}：{{reason}}', {
                quantity: formatCount(one.refusedQuantity),
                unit: line.unit,
                reason: one.refusalReason ?? '—',
              })}
            </Badge>
          )}
          {one.returnedFen !== '0' && (
            <Badge tone="red">{t('已退货 {{amount}}', { amount: formatYuan(one.returnedFen) })}</Badge>
          )}
          <Photos orderId={view.order.id} fileIds={one.photoFileIds} />
        </li>
      ))}
    </ul>
  );
}

function Judgement({ count, line }: { count: Count; line: Line }) {
  const t = useT();
  const counted = BigInt(count.orderedFen) > 0n;
  return (
    <li className={counted ? styles.counted : styles.uncounted}>
      <div className={styles.judgementHead}>
        <Badge tone={counted ? 'green' : 'neutral'}>{counted ? t('计入') : t('不计入')}</Badge>
        <strong lang="zh-CN">{count.programmeName}</strong>
        <span>{t(REASONS[count.reason] ?? count.reason)}</span>
      </div>
      {counted ? (
        <>
          <dl className={styles.stages}>
            {(
              [
                [t('下单'), count.orderedFen],
                [t('验收'), count.acceptedFen],
                [t('支付'), count.paidFen],
                [t('完成'), count.completedFen],
              ] as const
            ).map(([name, fen]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{formatYuan(fen)}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.soft}>
            {t('计入 {{agency}} 的计划；规则 {{rule}}：{{when}}。', {
              agency: count.agencyName ?? '—',
              rule: count.ruleCode,
              when: t(COUNTS_AT[count.countsAt]?.[0] ?? count.countsAt),
            })}{' '}
            {lacking(count)}
          </p>
        </>
      ) : (
        count.eligible && <p className={styles.soft}>{whyNot(line)}</p>
      )}
    </li>
  );
}

/** The produce would count, and nothing does. */
const whyNot = (line: Line): string =>
  line.state === 'refused'
    ? t('产品符合条件，但供应商没有供应这一行。')
    : line.state === 'cancelled'
      ? t('产品符合条件，但这一行已取消。')
      : t('产品符合条件，但归属单位在该项目下没有可以计入的计划。');

/** What is still missing until the whole line is completed, by the rule's own stage. */
function lacking(count: Count): string {
  const [ordered, accepted, paid, completed] = [
    BigInt(count.orderedFen),
    BigInt(count.acceptedFen),
    BigInt(count.paidFen),
    BigInt(count.completedFen),
  ];
  if (completed >= ordered) return t('已全部完成。');
  if (count.countsAt.includes('accepted') && accepted < ordered && completed >= accepted) {
    return accepted === 0n
      ? t('还没有验收，所以没有完成。')
      : t('完成金额以实际验收为准，少于下单的部分没有收到或已退货。');
  }
  if (count.countsAt.includes('paid') && paid < accepted) return t('还没有付清，未付的部分不算完成。');
  if (count.countsAt.includes('evaluated')) return t('还没有评价，所以没有完成。');
  return t('完成金额以实际验收和支付为准。');
}
