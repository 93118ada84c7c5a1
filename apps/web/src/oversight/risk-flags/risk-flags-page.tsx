import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { oversightApi } from '../../api';
import { type Column, DataTable, DivisionPicker, Filter, Filters, PageHead, Panel } from '../../desk';
import { Badge, formatInstant, type Translate, useSearchState, useT, zh } from '../../kit';
import { useCan, useSession } from '../../session';
import review from '../review/review.module.css';
import { StateTabs } from '../review/state-tabs';
import { type RiskFlag, type RiskRule, RULES } from './rules';

const TABS = [
  { key: 'all', text: zh('全部') },
  ...Object.entries(RULES).map(([key, { name }]) => ({ key, text: name })),
];

/** What simple rules found worth a question, by rule and place. It stops nobody and judges nobody. */
export default function RiskFlagsPage() {
  const t = useT();
  const can = useCan();
  const [read, write] = useSearchState();
  const region = useSession()?.regionCode ?? '';
  const division = read('division');
  const rule = ruleOf(read('rule'));
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/risk-flags',
    { params: { query: { division, rule } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('风险提示')}>
        {t('由简单规则从近九十天的业务中得出，最近的在前。只供核查，不阻止业务，也不是结论；情况不再符合时自动消失。')}
      </PageHead>
      <StateTabs
        label={t('提示的种类')}
        value={rule ?? 'all'}
        tabs={TABS}
        onChange={(key) => write({ rule: key === 'all' ? null : key })}
      />
      <Filters>
        <Filter label={t('地区')}>
          <div style={{ minWidth: 240 }}>
            <DivisionPicker
              value={division ?? (region || null)}
              within={region || undefined}
              onChange={(code) => write({ division: code === region ? null : code })}
            />
          </div>
        </Filter>
      </Filters>
      {rule && (
        <Panel title={t(RULES[rule].name)}>
          <p>{t(RULES[rule].says)}</p>
          <p>{t(RULES[rule].act)}</p>
        </Panel>
      )}
      <Panel flush>
        <DataTable
          caption={t('风险提示')}
          rows={data}
          rowKey={(flag) => `${flag.rule} ${flag.agencyId} ${flag.supplierId} ${flag.certificateId ?? ''}`}
          columns={columnsOf(t, (flag, permission) => can(permission) && flag.supplierDivision.startsWith(region))}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          empty={{
            title: t('没有风险提示'),
            text: t('近九十天里有申请、订单、退货或登录符合某条规则时，列在这里。'),
          }}
        />
      </Panel>
    </>
  );
}

/** Whatever stands in the address. */
const ruleOf = (written: string | undefined): RiskRule | undefined =>
  written !== undefined && Object.hasOwn(RULES, written) ? (written as RiskRule) : undefined;

/** Suppliers and their certificates are opened by officials of their own place; what they sold elsewhere is seen there. */
const columnsOf = (t: Translate, opens: (flag: RiskFlag, permission: string) => boolean): Column<RiskFlag>[] => [
  {
    key: 'rule',
    title: t('提示'),
    render: ({ rule }) => <Badge tone={rule === 'over_capacity' ? 'red' : 'gold'}>{t(RULES[rule].name)}</Badge>,
  },
  {
    key: 'between',
    title: t('采购单位和供应商'),
    render: (flag) => <Between flag={flag} opensSupplier={opens(flag, 'admission.view')} />,
  },
  {
    key: 'why',
    title: t('看到的情况和怎么办'),
    render: ({ rule, why }) => (
      <span className={review.named}>
        <span lang="zh-CN">{why}</span>
        <small>{t(RULES[rule].act)}</small>
      </span>
    ),
  },
  {
    key: 'orders',
    title: t('有关的单据'),
    render: (flag) => <Papers flag={flag} opensCertificate={opens(flag, 'certification.view')} />,
  },
  { key: 'at', title: t('最近一次'), render: ({ at }) => formatInstant(at) },
];

function Between({ flag, opensSupplier }: { flag: RiskFlag; opensSupplier: boolean }) {
  return (
    <span className={review.named} lang="zh-CN">
      <Link to={`/oversight/compliance/agencies/${flag.agencyId}`}>{flag.agency}</Link>
      {opensSupplier ? (
        <Link to={`/oversight/standings/${flag.supplierId}`}>{flag.supplier}</Link>
      ) : (
        <span>{flag.supplier}</span>
      )}
    </span>
  );
}

function Papers({ flag, opensCertificate }: { flag: RiskFlag; opensCertificate: boolean }) {
  const t = useT();
  return (
    <span className={review.named}>
      {flag.orders.map(({ id, number }) => (
        <Link key={id} to={`/oversight/compliance/orders/${id}`}>
          {number}
        </Link>
      ))}
      {flag.certificateId && opensCertificate && (
        <Link to={`/oversight/certificates/${flag.certificateId}`}>{t('认定证书')}</Link>
      )}
    </span>
  );
}
