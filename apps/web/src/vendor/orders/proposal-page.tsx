import { Form } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { vendor, vendorApi } from '../../api';
import { DraftNote, PageHead, useDraft, useSubmit, Pending } from '../../desk';
import { EmptyState, useT } from '../../kit';
import { StaleNote } from '../trade/stale-note';
import type { Order } from '../trade/types';
import { ProposalForm, type ProposalValues } from './proposal-form';
import { NavButton } from '../trade/nav-button';

export default function ProposalPage() {
  const t = useT();
  const { id = '' } = useParams();
  const query = vendorApi.useQuery('get', '/api/vendor/orders/{id}', {
    params: { path: { id } },
  });
  const order = query.data;
  if (!order) return <Pending error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <PageHead
        title={order.state === 'proposed' ? t('修改提议') : t('调整或报运费')}
        above={[
          { title: t('订单'), to: '/vendor/orders' },
          { title: order.number, to: `/vendor/orders/${order.id}` },
        ]}
      >
        {t('数量可以减少，供不上的填 0；运费另报。采购单位同意后订单按此确认。')}
      </PageHead>
      {order.state === 'placed' || order.state === 'proposed' ? (
        <Proposal order={order} />
      ) : (
        <EmptyState title={t('这个订单已不能调整')}>
          <NavButton to={`/vendor/orders/${order.id}`} look="primary">
            {t('返回订单')}
          </NavButton>
        </EmptyState>
      )}
    </>
  );
}

function Proposal({ order }: { order: Order }) {
  const t = useT();
  const navigate = useNavigate();
  const [form] = Form.useForm<ProposalValues>();
  const draft = useDraft(`proposal.${order.id}`, form);
  const { submit, busy, problem, clear } = useSubmit(
    async (values: ProposalValues) =>
      (
        await vendor.POST('/api/vendor/orders/{id}/proposal', {
          params: { path: { id: order.id } },
          body: {
            version: order.version,
            freightFen: values.freightFen ?? '0',
            note: values.note.trim(),
            // Every line is sent, so that the server's `lines[2].quantity` is the form's.
            lines: order.lines.map((line, index) => ({
              orderLineId: line.id,
              quantity: values.lines[index]?.quantity ?? line.quantity,
              reason: values.lines[index]?.reason?.trim() || null,
            })),
          },
        })
      ).data!,
    {
      form,
      said: t('提议已发给采购单位'),
      then: () => {
        draft.discard();
        void navigate(`/vendor/orders/${order.id}`);
      },
    },
  );
  return (
    <>
      <DraftNote
        restored={draft.restored}
        onDiscard={() => {
          draft.discard();
          form.resetFields();
        }}
      />
      <StaleNote problem={problem} onReload={clear} />
      <ProposalForm
        order={order}
        form={form}
        busy={busy}
        onChange={draft.keep}
        onSend={(values) => void submit(values)}
      />
    </>
  );
}
