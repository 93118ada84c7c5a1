import { keepPreviousData } from '@tanstack/react-query';
import { Button, DatePicker, Form, Space } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { Link } from 'react-router';
import { oversight, oversightApi } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel } from '../../desk';
import { formatDate, formatYuan, Icon, showToast, type Translate, today, useSearchState, useT } from '../../kit';
import { FormModal } from '../organisations/form-modal';
import { OrganisationPicker } from '../organisations/organisation-picker';
import { PayoutMark } from './payout-mark';
import type { Settlement } from './words';

/** What each supplier earned in a span of days, and whether it was paid. */
export default function SettlementsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const supplierId = read('supplierId');
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/settlements',
    { params: { query: { limit: 50, supplierId, after: read('after') } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead
        title={t('结算单')}
        actions={
          <Space wrap>
            <Button
              href={`/api/oversight/settlements/file${supplierId ? `?supplierId=${supplierId}` : ''}`}
              download
              icon={<Icon name="download" size={16} />}
            >
              {t('下载（CSV）')}
            </Button>
            <Run />
          </Space>
        }
      >
        {t('每周一自动结算：单位采购按已到账的货款，消费者订单按已收货的货款，减去退款和服务费。')}
      </PageHead>
      <Filters>
        <Filter label={t('供应商')}>
          <OrganisationPicker
            kind="supplier"
            value={supplierId ?? null}
            onChange={(chosen) => write({ supplierId: chosen })}
          />
        </Filter>
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('结算单')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={columnsOf(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('还没有结算单'), text: t('供应商有已到账或已收货的货款后，结算时生成。') }}
        />
      </Panel>
    </>
  );
}

interface RunWords {
  throughOn?: Dayjs | null;
  supplierId?: string | null;
}

function Run() {
  const t = useT();
  const run = async ({ throughOn, supplierId }: RunWords) => {
    const { data } = await oversight.POST('/api/oversight/settlements/runs', {
      body: {
        ...(throughOn && { throughOn: dayjs(throughOn).format('YYYY-MM-DD') }),
        ...(supplierId && { supplierId }),
      },
    });
    return data!;
  };
  return (
    <FormModal<RunWords, Awaited<ReturnType<typeof run>>>
      type="primary"
      label={t('立即结算')}
      title={t('立即结算')}
      draft="settlement-run"
      lead={t('已经结算过的不会重复结算；没有新款项的供应商不出结算单。')}
      work={run}
      then={({ made, failed }) =>
        failed > 0
          ? showToast(t('新结算单 {{made}} 份；{{failed}} 个供应商没有办成，下次再办', { made, failed }), { bad: true })
          : showToast(t('新结算单 {{made}} 份', { made }))
      }
    >
      <Form.Item
        name="throughOn"
        label={t('结算到哪一天（含）')}
        extra={t('不填为昨天')}
        getValueProps={(value: unknown) => ({ value: value ? dayjs(value as string) : null })}
      >
        <DatePicker disabledDate={(day) => day.format('YYYY-MM-DD') >= today()} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="supplierId" label={t('只结算一个供应商')}>
        <OrganisationPicker kind="supplier" />
      </Form.Item>
    </FormModal>
  );
}

const columnsOf = (t: Translate): Column<Settlement>[] => [
  {
    key: 'number',
    title: t('结算单'),
    render: ({ id, number }) => <Link to={`/oversight/settlements/${id}`}>{number}</Link>,
  },
  { key: 'supplier', title: t('供应商'), render: ({ supplierName }) => <span lang="zh-CN">{supplierName}</span> },
  {
    key: 'span',
    title: t('期间'),
    render: ({ fromOn, throughOn }) => t('{{from}} 至 {{to}}', { from: formatDate(fromOn), to: formatDate(throughOn) }),
  },
  { key: 'sold', title: t('货款'), align: 'right', wideOnly: true, render: ({ soldFen }) => formatYuan(soldFen) },
  {
    key: 'refunded',
    title: t('退款'),
    align: 'right',
    wideOnly: true,
    render: ({ refundedFen }) => (refundedFen === '0' ? '—' : formatYuan(refundedFen)),
  },
  {
    key: 'fee',
    title: t('服务费'),
    align: 'right',
    wideOnly: true,
    render: ({ feeFen }) => (feeFen === '0' ? '—' : formatYuan(feeFen)),
  },
  { key: 'net', title: t('应得'), align: 'right', render: ({ netFen }) => <strong>{formatYuan(netFen)}</strong> },
  {
    key: 'transferred',
    title: t('已线上转出'),
    align: 'right',
    wideOnly: true,
    render: ({ transferredFen }) => formatYuan(transferredFen),
  },
  { key: 'payout', title: t('付款'), render: (settlement) => <PayoutMark of={settlement} /> },
  { key: 'paid', title: t('付款日'), render: ({ paidOn }) => (paidOn ? formatDate(paidOn) : '—') },
];
