import { Link, useParams } from 'react-router';
import { asProblem, oversightApi } from '../../api';
import { Facts, PageHead, Panel, StateTag, Waiting } from '../../desk';
import { ErrorState, formatInstant, formatYuan, LinkButton, useSearchState, useT } from '../../kit';
import { FUNDS, ORDER_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import styles from './order.module.css';
import { EvidenceLine } from './order-line';
import { Deliveries, Payments } from './order-papers';
import { CountEntries, Transfers } from './order-ledger';
import { type Purchase, STEPS } from './order-words';
import { scopeLink, useTrail } from './scope';

/** The last click: what every line counts where and why, with all papers and the place in the sealed ledger. */
export default function OrderPage() {
  const t = useT();
  const { id = '' } = useParams();
  const [read] = useSearchState();
  const found = oversightApi.useQuery('get', '/api/oversight/compliance/orders/{id}', { params: { path: { id } } });
  const { data, error } = found;
  const retry = () => void found.refetch();
  // The unit one came from; it may see the order because its plan counts it, and not because it is bound to it.
  const from = read('agency');
  const concerned = data?.lines.some(({ counts }) => counts.some((count) => count.agencyId === from));
  const agencyId = (concerned && from) || (data?.order.budgetUnitId ?? '');
  const year = data?.order.year;
  const agency = oversightApi.useQuery(
    'get',
    '/api/oversight/compliance/agencies/{id}',
    { params: { path: { id: agencyId }, query: { year } } },
    { enabled: Boolean(agencyId && year), retry: false },
  ).data?.agency;
  const trail = useTrail(agency?.divisionCode, { year: year ?? 0 });
  if (error) return <ErrorState problem={asProblem(error)!} retry={retry} />;
  if (!data) return <Waiting />;
  const { order } = data;
  const above = agency ? [...trail, { title: agency.name, to: scopeLink(`/agencies/${agency.id}`, { year }) }] : trail;
  return (
    <>
      <PageHead
        title={t('订单 {{number}}', { number: order.number })}
        above={above}
        mark={<StateTag of={ORDER_STATES} state={order.state} />}
        actions={<AuditLink orderId={order.id} />}
      />
      <Summary view={data} />
      <section className={styles.lines} aria-labelledby="lines">
        <h2 id="lines">{t('每一行计入了什么、为什么')}</h2>
        {data.lines.map((line) => (
          <EvidenceLine key={line.id} line={line} view={data} />
        ))}
      </section>
      <Deliveries view={data} />
      <Payments view={data} />
      <CountEntries view={data} />
      <Transfers transfers={data.transfers} />
      <Steps view={data} />
    </>
  );
}

function AuditLink({ orderId }: { orderId: string }) {
  const t = useT();
  const can = useCan();
  if (!can('audit.view')) return null;
  return (
    <LinkButton to={`/oversight/audit?subjectType=order&subjectId=${orderId}`} icon="search">
      {t('操作留痕')}
    </LinkButton>
  );
}

function Summary({ view: { order, lines } }: { view: Purchase }) {
  const t = useT();
  const programmes = [
    ...new Map(lines.flatMap(({ counts }) => counts).map((one) => [one.programmeCode, one])).values(),
  ];
  const completed = (code: string) =>
    lines
      .flatMap(({ counts }) => counts)
      .filter(({ programmeCode }) => programmeCode === code)
      .reduce((sum, { completedFen }) => sum + BigInt(completedFen), 0n);
  return (
    <Panel>
      <Facts
        items={[
          {
            label: t('计入单位'),
            value: (
              <Link to={scopeLink(`/agencies/${order.budgetUnitId}`, { year: order.year })} lang="zh-CN">
                {order.budgetUnitName}
              </Link>
            ),
          },
          order.buyerId !== order.budgetUnitId && {
            label: t('下单单位'),
            value: <span lang="zh-CN">{order.buyerName}</span>,
          },
          { label: t('供应商'), value: <span lang="zh-CN">{order.supplierName}</span> },
          { label: t('下单时间'), value: formatInstant(order.placedAt) },
          { label: t('计入年度'), value: t('{{year}} 年', { year: order.year }) },
          { label: t('资金'), value: t(FUNDS[order.fund]?.[0] ?? order.fund) },
          { label: t('货款'), value: formatYuan(order.goodsFen) },
          { label: t('运费（不计入）'), value: formatYuan(order.freightFen) },
          ...programmes.map(({ programmeCode, programmeName }) => ({
            label: t('{{programme}}：完成', { programme: programmeName }),
            value: <strong>{formatYuan(completed(programmeCode))}</strong>,
          })),
        ]}
      />
    </Panel>
  );
}

function Steps({ view: { steps } }: { view: Purchase }) {
  const t = useT();
  return (
    <Panel title={t('经过')}>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={`${step.at}-${index}`}>
            <strong>{t(STEPS[step.kind] ?? step.kind)}</strong>
            <span className={styles.soft}>{formatInstant(step.at)}</span>
            <span lang="zh-CN">{[step.organisationName, step.actorName].filter(Boolean).join(' · ')}</span>
            {step.note && <span lang="zh-CN">{step.note}</span>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
