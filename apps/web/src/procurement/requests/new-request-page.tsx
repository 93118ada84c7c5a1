import { Button, Form } from 'antd';
import { useEffect, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { procurement, procurementApi } from '../../api';
import { DraftNote, PageHead, Panel, ProblemAlert, useDraft, useSubmit } from '../../desk';
import { useT } from '../../kit';
import { useSession } from '../../session';
import { contentOf, type Terms, TermsFields } from './terms-form';

export default function NewRequestPage() {
  const t = useT();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [form] = Form.useForm<Terms>();
  const { restored, keep, discard } = useDraft('request.new', form);
  const ready = usePrefilled(form, restored);
  // The same id for every attempt: whoever presses twice, or retries after a lost line, has one draft.
  const id = useMemo(() => crypto.randomUUID(), []);
  const variantId = params.get('variantId');
  const { submit, busy, problem } = useSubmit(
    async (terms: Terms) =>
      (
        await procurement.POST('/api/procurement/purchase-requests', {
          body: {
            ...contentOf(terms),
            id,
            lines: variantId ? [{ variantId, quantity: Number(params.get('quantity') ?? 1), note: '' }] : [],
          },
        })
      ).data!,
    {
      form,
      then: (request) => {
        discard();
        void navigate(`/procurement/requests/${request.id}`, { replace: true });
      },
    },
  );
  return (
    <>
      <PageHead title={t('新建采购申请')} above={[{ title: t('采购申请'), to: '/procurement/requests' }]}>
        {t('先说明用途和收货，下一步选商品。收货信息已按上一份申请带出。')}
      </PageHead>
      <Panel>
        <DraftNote
          restored={restored}
          onDiscard={() => {
            discard();
            form.resetFields();
          }}
        />
        <ProblemAlert problem={problem} />
        <Form
          name="request"
          form={form}
          layout="vertical"
          onValuesChange={keep}
          onFinish={(terms) => void submit(terms)}
        >
          <TermsFields form={form} />
          <Button type="primary" htmlType="submit" loading={busy} disabled={!ready}>
            {t('下一步：选商品')}
          </Button>
        </Form>
      </Panel>
    </>
  );
}

/** Address and contact are those of the request before: nobody types them twice. */
function usePrefilled(form: ReturnType<typeof Form.useForm<Terms>>[0], restored: boolean): boolean {
  const organisation = useSession()?.organisation;
  const last = procurementApi.useQuery('get', '/api/procurement/purchase-requests', {
    params: { query: { mine: true, limit: 1 } },
  });
  const lastId = last.data?.items[0]?.id;
  const before = procurementApi.useQuery(
    'get',
    '/api/procurement/purchase-requests/{id}',
    { params: { path: { id: lastId ?? '' } } },
    { enabled: lastId !== undefined },
  );
  const units = procurementApi.useQuery('get', '/api/procurement/purchase-requests/units', {});
  const ready =
    Boolean(units.data && last.data && (lastId === undefined || before.data || before.error)) || Boolean(last.error);
  useEffect(() => {
    if (!ready || restored) return;
    const request = before.data;
    form.setFieldsValue({
      fund: organisation?.kind === 'union' ? 'union' : (request?.fund ?? 'canteen'),
      budgetUnitId: request?.budgetUnitId ?? units.data?.[0]?.unitId ?? null,
      deliveryAddress: request?.deliveryAddress ?? '',
      contactName: request?.contact?.name ?? '',
      contactPhone: request?.contact?.phone ?? '',
    });
  }, [ready, restored]);
  return ready;
}
