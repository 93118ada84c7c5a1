import { DatePicker, Form, Input, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useParams } from 'react-router';
import { oversight, oversightApi } from '../../api';
import rules from '../../api/generated/oversight.rules.json';
import { demands, Facts, PageHead, Panel, Pending } from '../../desk';
import { LinkButton, useT } from '../../kit';
import { FormModal } from '../organisations/form-modal';
import { PayoutAccountsTable } from '../payouts/payout-accounts-table';
import { CHANNELS } from './words';

interface ChannelWords {
  channel: 'stripe' | 'bank';
  validFrom: Dayjs;
  reason: string;
}

/** How one supplier is paid: by which way, into which account, and all accounts before. */
export default function SupplierMoneyPage() {
  const t = useT();
  const { id: supplierId = '' } = useParams();
  const path = { supplierId };
  const organisation = oversightApi.useQuery('get', '/api/oversight/organisations/{id}', {
    params: { path: { id: supplierId } },
  });
  const channel = oversightApi.useQuery('get', '/api/oversight/suppliers/{supplierId}/payout-channel', {
    params: { path },
  });
  const accounts = oversightApi.useQuery('get', '/api/oversight/suppliers/{supplierId}/payout-accounts', {
    params: { path },
  });
  if (!organisation.data || !channel.data) {
    return <Pending error={organisation.error ?? channel.error} retry={() => channel.refetch()} />;
  }
  const today = channel.data.channel;
  return (
    <>
      <PageHead
        title={organisation.data.name}
        named
        above={[{ title: t('结算单'), to: '/oversight/settlements' }]}
        actions={<LinkButton to={`/oversight/settlements?supplierId=${supplierId}`}>{t('查看它的结算单')}</LinkButton>}
      />
      <Panel title={t('消费者货款的付款方式')} extra={<SetChannel supplierId={supplierId} channel={today} />}>
        <Facts items={[{ label: t('今天的付款方式'), value: t(CHANNELS[today]?.[0] ?? today) }]} />
      </Panel>
      <Panel flush title={t('收款账户')}>
        <PayoutAccountsTable
          rows={accounts.data}
          error={accounts.error}
          retry={() => void accounts.refetch()}
          empty={{ title: t('没有登记收款账户'), text: t('供应商登记后，经您核验才能付款。') }}
        />
      </Panel>
    </>
  );
}

function SetChannel({ supplierId, channel }: { supplierId: string; channel: 'stripe' | 'bank' }) {
  const t = useT();
  const demand = rules.ChannelInput;
  return (
    <FormModal<ChannelWords, unknown>
      size="small"
      label={t('更改付款方式')}
      title={t('更改付款方式')}
      draft={`channel-${supplierId}`}
      initial={{ channel: channel === 'bank' ? 'stripe' : 'bank' }}
      lead={t('从所填日期起，新收货的货款按新的方式付；此前的不变。')}
      work={({ validFrom, ...body }) =>
        oversight.POST('/api/oversight/suppliers/{supplierId}/payout-channel', {
          params: { path: { supplierId } },
          body: { ...body, validFrom: dayjs(validFrom).format('YYYY-MM-DD') },
        })
      }
      said={t('已更改')}
    >
      <Form.Item name="channel" label={t('付款方式')} rules={[{ required: true, message: t('必须填写') }]}>
        <Radio.Group options={Object.entries(CHANNELS).map(([value, [text]]) => ({ value, label: t(text) }))} />
      </Form.Item>
      <Form.Item
        name="validFrom"
        label={t('从哪一天起')}
        rules={[{ required: true, message: t('必须填写') }]}
        getValueProps={(value: unknown) => ({ value: value ? dayjs(value as string) : null })}
      >
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="reason" label={t('依据')} rules={demands(demand.reason)}>
        <Input.TextArea rows={2} maxLength={demand.reason.maxLength} showCount />
      </Form.Item>
    </FormModal>
  );
}
