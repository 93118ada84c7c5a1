import { Checkbox, Form, Input } from 'antd';
import { useParams } from 'react-router';
import { oversight, oversightApi, type OversightSchemas } from '../../api';
import rules from '../../api/generated/oversight.rules.json';
import { type Column, DataTable, demands, Facts, PageHead, Panel, Pending, YuanInput } from '../../desk';
import { Badge, formatDate, formatInstant, formatYuan, today, type Translate, useT } from '../../kit';
import { FormModal } from '../organisations/form-modal';
import { StopDeliveries, Stops } from './delivery-stops';
import { leftOf } from './exposure';

type Limit = OversightSchemas['schemas']['CreditLimitSetDto'];

/** One buyer: what it may owe, what it does, and every limit that was set. */
export default function CreditLimitPage() {
  const t = useT();
  const { buyerId = '' } = useParams();
  const params = { path: { buyerId } };
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/buyers/{buyerId}/credit-limit', {
    params,
  });
  const history = oversightApi.useQuery('get', '/api/oversight/buyers/{buyerId}/credit-limits', { params });
  const buyer = oversightApi.useQuery('get', '/api/oversight/organisations/{id}', {
    params: { path: { id: buyerId } },
  });
  const stops = oversightApi.useQuery('get', '/api/oversight/buyers/{buyerId}/delivery-stops', { params });
  const stopped = stops.data?.some(({ liftedAt }) => liftedAt === null) ?? false;
  if (!data) return <Pending error={error} retry={refetch} />;
  const left = leftOf(data);
  return (
    <>
      <PageHead
        title={t('赊购额度')}
        above={[{ title: t('赊购额度'), to: '/oversight/credit-limits' }]}
        mark={stopped && <Badge tone="red">{t('已暂停发货')}</Badge>}
        actions={
          <>
            {stops.data && <StopDeliveries buyerId={buyerId} stopped={stopped} />}
            <SetLimit buyerId={buyerId} />
          </>
        }
      >
        <span lang="zh-CN">{buyer.data?.name}</span>
      </PageHead>
      <Panel title={t('现在')}>
        <Facts
          items={[
            {
              label: t('额度'),
              value: <strong>{data.limitFen === null ? t('不限') : formatYuan(data.limitFen)}</strong>,
            },
            { label: t('已验收未付'), value: formatYuan(data.owedFen) },
            { label: t('已下单未验收'), value: formatYuan(data.onOrderFen) },
            left !== null && { label: t('还可赊购'), value: formatYuan(String(left)) },
            { label: t('余款'), value: formatYuan(data.creditFen) },
          ]}
        />
      </Panel>
      <Panel flush title={t('历次设置')}>
        <DataTable
          caption={t('历次设置')}
          rows={history.data}
          rowKey={({ validFrom }) => validFrom}
          columns={columnsOf(t)}
          error={history.error}
          retry={() => void history.refetch()}
          empty={{ title: t('没有设过额度'), text: t('设置后从所选日期起生效，每次设置连同依据留在这里。') }}
        />
      </Panel>
      {stops.data && stops.data.length > 0 && <Stops stops={stops.data} />}
    </>
  );
}

const columnsOf = (t: Translate): Column<Limit>[] => [
  { key: 'from', title: t('自哪天起'), render: ({ validFrom }) => formatDate(validFrom) },
  {
    key: 'limit',
    title: t('额度'),
    align: 'right',
    render: ({ limitFen }) => (limitFen === null ? t('不限') : formatYuan(limitFen)),
  },
  { key: 'reason', title: t('依据'), render: ({ reason }) => <span lang="zh-CN">{reason}</span> },
  { key: 'by', title: t('谁设的'), render: ({ setByName }) => <span lang="zh-CN">{setByName}</span> },
  { key: 'at', title: t('何时设的'), render: ({ setAt }) => formatInstant(setAt) },
];

interface Values {
  validFrom: string;
  unlimited?: boolean;
  limitFen?: string | null;
  reason: string;
}

function SetLimit({ buyerId }: { buyerId: string }) {
  const t = useT();
  const demand = rules.CreditLimitInput;
  return (
    <FormModal<Values, unknown>
      type="primary"
      label={t('设置额度')}
      title={t('设置赊购额度')}
      draft={`credit-limit-${buyerId}`}
      initial={{ validFrom: today(), unlimited: false }}
      lead={t('只影响以后的下单；已下的订单不受影响。')}
      work={({ validFrom, unlimited, limitFen, reason }) =>
        oversight.POST('/api/oversight/buyers/{buyerId}/credit-limit', {
          params: { path: { buyerId } },
          body: { validFrom, reason, limitFen: unlimited ? null : (limitFen ?? null) },
        })
      }
      said={t('额度已设置')}
    >
      <Form.Item name="validFrom" label={t('自哪天起')} rules={demands(demand.validFrom)}>
        <Input type="date" min={today()} />
      </Form.Item>
      <Form.Item name="unlimited" valuePropName="checked">
        <Checkbox>{t('不限额度')}</Checkbox>
      </Form.Item>
      <Form.Item noStyle dependencies={['unlimited']}>
        {({ getFieldValue }) =>
          getFieldValue('unlimited') ? null : (
            <Form.Item name="limitFen" label={t('额度')} rules={[{ required: true, message: t('必须填写') }]}>
              <YuanInput />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="reason" label={t('依据')} rules={demands(demand.reason)}>
        <Input.TextArea rows={2} maxLength={300} showCount />
      </Form.Item>
    </FormModal>
  );
}
