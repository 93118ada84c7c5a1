import { Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { oversight, type OversightSchemas } from '../../api';
import rules from '../../api/generated/oversight.rules.json';
import { demands, DivisionPicker, DraftNote, PageHead, Panel, ProblemAlert, useDraft, useSubmit } from '../../desk';
import { Button, useT } from '../../kit';
import { ORGANISATION_KINDS, SUPPLIER_KINDS } from '../../kit/labels';
import { useCan, useSession } from '../../session';
import { type OrganisationKind, UNIT_KINDS, UNITS_OF_FINANCE } from './labels';
import { OrganisationPicker } from './organisation-picker';

type NewOrganisation = OversightSchemas['schemas']['NewOrganisationInput'];

/** Sets up an organisation; what it may be depends on who does it. */
export default function NewOrganisationPage() {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const region = useSession()?.regionCode ?? '';
  const [form] = Form.useForm<NewOrganisation>();
  const { restored, keep, discard } = useDraft('new-organisation', form);
  const { submit, busy, problem } = useSubmit(
    async (body: NewOrganisation) =>
      (await oversight.POST('/api/oversight/organisations', { body: stated(body) })).data!,
    {
      form,
      said: t('单位已建立'),
      then: ({ id }) => {
        discard();
        void navigate(`/oversight/organisations/${id}`);
      },
    },
  );
  const kinds = can('users.manage') ? (Object.keys(ORGANISATION_KINDS) as OrganisationKind[]) : UNITS_OF_FINANCE;
  const kind = Form.useWatch('kind', form);
  const demand = rules.NewOrganisationInput;
  return (
    <>
      <PageHead title={t('建立单位')} above={[{ title: t('单位'), to: '/oversight/organisations' }]}>
        {t('单位建立以后，由平台运营为它开设账户；预算单位和工会随即可以填报预留份额。')}
      </PageHead>
      <Panel>
        <ProblemAlert problem={problem} />
        <DraftNote
          restored={restored}
          onDiscard={() => {
            discard();
            form.resetFields();
          }}
        />
        <Form
          form={form}
          layout="vertical"
          initialValues={{ kind: 'budget_unit' }}
          onValuesChange={keep}
          onFinish={(values) => void submit(values)}
          style={{ maxWidth: 560 }}
        >
          <Form.Item name="kind" label={t('类别')} rules={demands(demand.kind)}>
            <Select options={kinds.map((value) => ({ value, label: t(ORGANISATION_KINDS[value]![0]) }))} />
          </Form.Item>
          {kind === 'budget_unit' && (
            <Form.Item name="unitKind" label={t('单位性质')} rules={demands(demand.unitKind, { required: true })}>
              <Select options={Object.entries(UNIT_KINDS).map(([value, [label]]) => ({ value, label: t(label) }))} />
            </Form.Item>
          )}
          {kind === 'supplier' && (
            <Form.Item
              name="supplierKind"
              label={t('主体类型')}
              rules={demands(demand.supplierKind, { required: true })}
            >
              <Select
                options={Object.entries(SUPPLIER_KINDS).map(([value, [label]]) => ({ value, label: t(label) }))}
              />
            </Form.Item>
          )}
          <Form.Item name="name" label={t('单位全称')} rules={demands(demand.name)} extra={t('与公章和批文一致')}>
            <Input lang="zh-CN" maxLength={100} />
          </Form.Item>
          <Form.Item name="shortName" label={t('简称')} rules={demands(demand.shortName)}>
            <Input lang="zh-CN" maxLength={40} />
          </Form.Item>
          <Form.Item name="divisionCode" label={t('所在地')} rules={demands(demand.divisionCode)}>
            <DivisionPicker within={region || undefined} />
          </Form.Item>
          <Form.Item name="parentId" label={t('主管单位')} extra={t('主管预算单位可以看到所属单位的完成情况')}>
            <OrganisationPicker onlyActive />
          </Form.Item>
          <Form.Item
            name="creditCode"
            label={t('统一社会信用代码')}
            rules={demands(demand.creditCode)}
            extra={t('18位，开票时核对税号用')}
          >
            <Input maxLength={18} autoComplete="off" />
          </Form.Item>
          <Button type="submit" look="primary" busy={busy}>
            {t('建立')}
          </Button>
        </Form>
      </Panel>
    </>
  );
}

/** An empty field says nothing, and what belongs to another kind is not said. */
function stated({
  kind,
  unitKind,
  supplierKind,
  name,
  shortName,
  divisionCode,
  parentId,
  creditCode,
}: NewOrganisation): NewOrganisation {
  return {
    kind,
    name,
    divisionCode,
    ...(kind === 'budget_unit' && { unitKind }),
    ...(kind === 'supplier' && { supplierKind }),
    ...(shortName && { shortName }),
    ...(parentId && { parentId }),
    ...(creditCode && { creditCode }),
  };
}
