import { keepPreviousData } from '@tanstack/react-query';
import { Input, Switch } from 'antd';
import { Link } from 'react-router';
import { oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel } from '../../desk';
import { Badge, formatDate, formatYuan, type Translate, useSearchState, useT } from '../../kit';
import { leftOf } from './exposure';

type Buyer = OversightSchemas['schemas']['BuyerExposureDto'];

/** How much every buyer may owe and have on order at once, and how much it does. */
export default function CreditLimitsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const limited = read('limited') === 'true';
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/credit-limits',
    {
      params: { query: { limit: 50, search: read('search'), limited: limited || undefined, after: read('after') } },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('赊购额度')}>
        {t('采购单位已验收未付与已下单未验收的合计不能超过额度；没有设额度的不限。')}
      </PageHead>
      <Filters>
        <Filter label={t('单位名称')}>
          <Input.Search
            allowClear
            defaultValue={read('search')}
            maxLength={50}
            onSearch={(text) => write({ search: text.trim() })}
          />
        </Filter>
        <Filter label={t('只看设了额度的')}>
          <span>
            <Switch checked={limited} onChange={(on) => write({ limited: on ? 'true' : null })} />
          </span>
        </Filter>
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('赊购额度')}
          rows={data?.items}
          rowKey={({ buyerId }) => buyerId}
          columns={columnsOf(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('没有采购单位'), text: t('下过订单或设过额度的采购单位列在这里。') }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<Buyer>[] => [
  {
    key: 'buyer',
    title: t('采购单位'),
    render: ({ buyerId, buyerName }) => (
      <Link to={`/oversight/credit-limits/${buyerId}`}>
        <span lang="zh-CN">{buyerName}</span>
      </Link>
    ),
  },
  {
    key: 'limit',
    title: t('额度'),
    align: 'right',
    render: ({ limitFen }) => (limitFen === null ? t('不限') : formatYuan(limitFen)),
  },
  { key: 'owed', title: t('已验收未付'), align: 'right', render: ({ owedFen }) => formatYuan(owedFen) },
  { key: 'ordered', title: t('已下单未验收'), align: 'right', render: ({ onOrderFen }) => formatYuan(onOrderFen) },
  {
    key: 'left',
    title: t('还可赊购'),
    align: 'right',
    render: (buyer) => {
      const left = leftOf(buyer);
      if (left === null) return '—';
      return left < 0n ? <Badge tone="red">{t('已超出')}</Badge> : formatYuan(String(left));
    },
  },
  {
    key: 'from',
    title: t('生效'),
    render: ({ validFrom, nextFrom }) => (
      <>
        {formatDate(validFrom)}{' '}
        {nextFrom && <Badge tone="gold">{t('{{date}} 起变更', { date: formatDate(nextFrom) })}</Badge>}
      </>
    ),
  },
];
