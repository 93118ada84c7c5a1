import { Form, Input, InputNumber } from 'antd';
import { oversight, oversightApi, type OversightSchemas } from '../../api';
import rules from '../../api/generated/oversight.rules.json';
import { Ask, type Column, DataTable, demands, PageHead, Panel, StateTag } from '../../desk';
import { formatBps, formatDate, formatInstant, today, type Translate, useT, zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import review from '../review/review.module.css';
import { FormModal } from '../organisations/form-modal';

type Rule = OversightSchemas['schemas']['CommissionRuleDto'];

/** What the platform keeps of what shoppers pay: the rule in force, those to come, those before. */
export default function CommissionRulesPage() {
  const t = useT();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/commission-rules');
  return (
    <>
      <PageHead title={t('平台服务费')} actions={data && <SetRule earliest={data.earliest} />}>
        {t('占消费者付款的比例，单位采购不收。成交当日的规则随订单定下，以后改规则不影响已成交的订单。')}
      </PageHead>
      <Panel flush>
        <DataTable
          caption={t('平台服务费')}
          rows={data?.rules}
          rowKey={({ id }) => id}
          columns={columnsOf(t, data?.rules ?? [])}
          error={error}
          retry={() => void refetch()}
          empty={{ title: t('没有规则') }}
        />
      </Panel>
    </>
  );
}

const STATES: Labels = {
  coming: [zh('将生效'), 'gold'],
  now: [zh('现行'), 'green'],
  past: [zh('已被替代')],
  withdrawn: [zh('已撤回'), 'red'],
};

function columnsOf(t: Translate, all: readonly Rule[]): Column<Rule>[] {
  const inForce = all.find(({ validFrom, withdrawnAt }) => withdrawnAt === null && validFrom <= today());
  const stateOf = (rule: Rule): string => {
    if (rule.withdrawnAt) return 'withdrawn';
    return rule === inForce ? 'now' : rule.validFrom > today() ? 'coming' : 'past';
  };
  return [
    { key: 'from', title: t('自哪天起'), render: ({ validFrom }) => formatDate(validFrom) },
    { key: 'rate', title: t('费率'), align: 'right', render: ({ bps }) => <strong>{formatBps(bps)}</strong> },
    { key: 'state', title: t('状态'), render: (rule) => <StateTag of={STATES} state={stateOf(rule)} /> },
    { key: 'basis', title: t('依据'), render: (rule) => <Basis rule={rule} /> },
    { key: 'by', title: t('谁设的'), render: ({ setByName }) => <span lang="zh-CN">{setByName ?? '—'}</span> },
    { key: 'at', title: t('何时设的'), render: ({ setAt }) => formatInstant(setAt) },
    {
      key: 'act',
      title: t('办理'),
      action: true,
      render: (rule) => stateOf(rule) === 'coming' && <Withdraw rule={rule} />,
    },
  ];
}

function Basis({ rule }: { rule: Rule }) {
  const t = useT();
  return (
    <span lang="zh-CN" className={review.named}>
      <span>{rule.basis}</span>
      {rule.withdrawnAt && (
        <small>
          {t('{{at}} {{name}} 撤回：{{reason}}', {
            at: formatInstant(rule.withdrawnAt),
            name: rule.withdrawnByName ?? '',
            reason: rule.withdrawalReason ?? '',
          })}
        </small>
      )}
    </span>
  );
}

/** Nothing was sold under it yet: what holds before it goes on. */
function Withdraw({ rule }: { rule: Rule }) {
  const t = useT();
  return (
    <Ask
      danger
      size="small"
      label={t('撤回')}
      question={t('撤回 {{date}} 起的 {{rate}}？', { date: formatDate(rule.validFrom), rate: formatBps(rule.bps) })}
      reason={{ label: t('为什么撤回'), max: 300 }}
      said={t('已撤回，供应商会收到通知')}
      onConfirm={(reason) =>
        oversight.POST('/api/oversight/commission-rules/{id}/withdrawal', {
          params: { path: { id: rule.id } },
          body: { reason },
        })
      }
    >
      <p>{t('现行规则不变，不再公示这条规则；同一天可以另设规则。')}</p>
    </Ask>
  );
}

interface Values {
  validFrom: string;
  percent: number;
  basis: string;
}

function SetRule({ earliest }: { earliest: string }) {
  const t = useT();
  const demand = rules.CommissionRuleInput;
  return (
    <FormModal<Values, unknown>
      type="primary"
      label={t('设定新规则')}
      title={t('设定平台服务费')}
      draft="commission-rule"
      initial={{ validFrom: earliest }}
      lead={t(
        '随即通知供应商并向公众公示，{{date}} 起才能生效。设定后不能修改；生效前可以撤回，生效后只能由以后的规则替代。',
        {
          date: formatDate(earliest),
        },
      )}
      work={({ percent, ...body }) =>
        oversight.POST('/api/oversight/commission-rules', { body: { ...body, bps: Math.round(percent * 100) } })
      }
      said={t('已设定并公示')}
    >
      <Form.Item name="validFrom" label={t('自哪天起')} rules={demands(demand.validFrom)}>
        <Input type="date" min={earliest} />
      </Form.Item>
      <Form.Item name="percent" label={t('费率（%）')} rules={[{ required: true, message: t('必须填写') }]}>
        <InputNumber<number>
          min={0}
          max={(demand.bps.maximum ?? 3_000) / 100}
          precision={2}
          inputMode="decimal"
          style={{ width: '100%' }}
        />
      </Form.Item>
      <Form.Item name="basis" label={t('依据')} rules={demands(demand.basis)}>
        <Input.TextArea lang="zh-CN" rows={2} maxLength={300} showCount />
      </Form.Item>
    </FormModal>
  );
}
