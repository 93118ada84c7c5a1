import { keepPreviousData } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { oversight, oversightApi, type OversightSchemas } from '../../api';
import rules from '../../api/generated/oversight.rules.json';
import { Ask, type Column, DataTable, demands, DivisionPicker, PageHead, Panel, StateTag } from '../../desk';
import { formatCount, formatYuan, type Translate, useSearchState, useT, zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import { FormModal } from '../organisations/form-modal';
import review from '../review/review.module.css';
import { StateTabs } from '../review/state-tabs';
import styles from '../settlements/settlements.module.css';
import { EditInstitution } from './edit-institution';

type Schemas = OversightSchemas['schemas'];
type Institution = Schemas['InstitutionRowDto'];

const STATES: Labels = {
  proposed: [zh('待核实'), 'gold'],
  verified: [zh('已核实'), 'green'],
  closed: [zh('已关闭')],
};

const KINDS: Labels = {
  school: [zh('学校')],
  elderly_home: [zh('养老院')],
  children_home: [zh('儿童福利院')],
  clinic: [zh('卫生院')],
  community: [zh('社区（村）')],
  other: [zh('其他')],
};

const TABS: readonly { key: string; text: string }[] = [
  ...Object.entries(STATES).map(([key, [text]]) => ({ key, text })),
  { key: 'all', text: zh('全部') },
];

/** Schools, homes and villages that may be given to: nobody sees them before somebody has made sure. */
export default function InstitutionsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const state = read('state') ?? 'proposed';
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/receiving-institutions',
    {
      params: {
        query: {
          limit: 50,
          state: state === 'all' ? undefined : (state as Institution['state']),
          after: read('after'),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('受赠机构')} actions={<NewInstitution />}>
        {t('核实以后消费者才能向它捐赠商品。收货地址和联系人不公开。')}
      </PageHead>
      <StateTabs label={t('状态')} value={state} tabs={TABS} onChange={(key) => write({ state: key })} />
      <Panel flush>
        <DataTable
          caption={t('受赠机构')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={columnsOf(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: state === 'proposed' ? t('没有待核实的机构') : t('没有机构'),
            text: t('登记的受赠机构列在这里，核实后公开。'),
          }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<Institution>[] => [
  {
    key: 'name',
    title: t('机构'),
    render: ({ name, kind, place }) => (
      <span className={review.named} lang="zh-CN">
        <strong>{name}</strong>
        <small>
          {t(KINDS[kind]?.[0] ?? kind)} {place}
        </small>
      </span>
    ),
  },
  {
    key: 'need',
    title: t('需要什么'),
    render: ({ need }) => (
      <div style={{ maxWidth: 320, whiteSpace: 'normal' }} lang="zh-CN">
        {need}
      </div>
    ),
  },
  {
    key: 'contact',
    title: t('收货人'),
    render: ({ contactNameMasked, contactPhoneMasked }) => (
      <span lang="zh-CN">{`${contactNameMasked} ${contactPhoneMasked}`}</span>
    ),
  },
  {
    key: 'gifts',
    title: t('受赠'),
    render: ({ gifts, amountFen, receivedGifts }) =>
      t('{{count}} 次，{{amount}}，已签收 {{received}} 次', {
        count: formatCount(gifts),
        amount: formatYuan(amountFen),
        received: formatCount(receivedGifts),
      }),
  },
  {
    key: 'state',
    title: t('状态'),
    render: ({ state, closedReason }) => (
      <span className={review.named}>
        <span>
          <StateTag of={STATES} state={state} />
        </span>
        {closedReason && <small lang="zh-CN">{closedReason}</small>}
      </span>
    ),
  },
  { key: 'action', title: t('处理'), action: true, render: (institution) => <Decide institution={institution} /> },
];

function Decide({ institution: { id, state, version } }: { institution: Institution }) {
  const t = useT();
  const params = { path: { id } };
  if (state === 'closed') return null;
  return (
    <span className={styles.buttons}>
      <EditInstitution id={id} />
      {state === 'proposed' && (
        <Ask
          size="small"
          type="primary"
          label={t('核实')}
          question={t('核实这个机构？')}
          said={t('已核实，消费者可以捐赠')}
          onConfirm={() =>
            oversight.POST('/api/oversight/receiving-institutions/{id}/verification', { params, body: { version } })
          }
        >
          <p>{t('请先电话或上门确认机构真实、收货人和地址无误、需要属实。')}</p>
        </Ask>
      )}
      <Ask
        size="small"
        danger
        label={t('关闭')}
        question={t('关闭这个机构？')}
        reason={{ label: t('理由'), max: 300 }}
        said={t('已关闭')}
        onConfirm={(reason) =>
          oversight.POST('/api/oversight/receiving-institutions/{id}/closing', { params, body: { version, reason } })
        }
      />
    </span>
  );
}

function NewInstitution() {
  const t = useT();
  const demand = rules.NewInstitutionInput;
  const must = [{ required: true, message: t('必须填写') }];
  return (
    <FormModal<Schemas['NewInstitutionInput'], unknown>
      type="primary"
      label={t('登记机构')}
      title={t('登记受赠机构')}
      draft="institution"
      work={(body) => oversight.POST('/api/oversight/receiving-institutions', { body })}
      said={t('已登记，核实后公开')}
    >
      <Form.Item name="name" label={t('名称')} rules={demands(demand.name)}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="kind" label={t('类型')} rules={must}>
        <Select options={Object.entries(KINDS).map(([value, [text]]) => ({ value, label: t(text) }))} />
      </Form.Item>
      <Form.Item name="divisionCode" label={t('所在地')} rules={must}>
        <DivisionPicker />
      </Form.Item>
      <Form.Item name="need" label={t('需要什么（公开）')} rules={demands(demand.need)}>
        <Input.TextArea rows={3} maxLength={demand.need.maxLength} showCount />
      </Form.Item>
      <Form.Item name={['delivery', 'name']} label={t('收货人')} rules={must}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name={['delivery', 'phone']} label={t('手机号')} rules={must}>
        <Input inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Form.Item name={['delivery', 'detail']} label={t('详细地址')} rules={must}>
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </FormModal>
  );
}
