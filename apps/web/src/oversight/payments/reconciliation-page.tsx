import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { oversight, oversightApi, type OversightSchemas } from '../../api';
import { Ask, type Column, DataTable, PageHead, Panel, ProblemAlert, StateTag, useSubmit } from '../../desk';
import { Button, formatCount, formatInstant, formatYuan, type Translate, useSearchState, useT, zh } from '../../kit';
import review from '../review/review.module.css';
import { StateTabs } from '../review/state-tabs';
import { PlatformPayouts } from './platform-payouts';
import { type Difference, DIFFERENCE_KINDS, DIFFERENCE_STATES } from './words';

type Run = OversightSchemas['schemas']['ReconciliationRunDto'];

const TABS: readonly { key: string; text: string }[] = [
  { key: 'open', text: zh('待说明') },
  { key: 'explained', text: zh('已说明') },
  { key: 'all', text: zh('全部') },
];

/** The books beside the provider's: every difference has a name and, in the end, an explanation. */
export default function ReconciliationPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const state = read('state') ?? 'open';
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/payments/differences',
    {
      params: {
        query: {
          limit: 50,
          state: state === 'all' ? undefined : (state as Difference['state']),
          runId: read('runId'),
          after: read('after'),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('与支付渠道对账')} actions={<RunNow />}>
        {t('每晚把渠道的流水与台账逐笔核对。差异要查明原因并说明；通知丢失的付款由核对自动补记。')}
      </PageHead>
      <Runs />
      <StateTabs label={t('差异')} value={state} tabs={TABS} onChange={(key) => write({ state: key })} />
      <Panel flush title={t('差异')} extra={read('runId') && <AllRuns onPress={() => write({ runId: null })} />}>
        <DataTable
          caption={t('差异')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={differenceColumns(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: state === 'open' ? t('没有待说明的差异') : t('没有差异'),
            text: t('渠道与台账不一致时列在这里，并通知您。'),
          }}
        />
      </Panel>
      <PlatformPayouts />
    </>
  );
}

/** What the night does, now: after something was mended at the provider or in the books. */
function RunNow() {
  const t = useT();
  const { submit, busy, problem } = useSubmit(() => oversight.POST('/api/oversight/payments/reconciliations'), {
    said: t('已核对，结果见下'),
  });
  return (
    <>
      <Button look="primary" busy={busy} onClick={() => void submit()}>
        {t('立即核对')}
      </Button>
      <ProblemAlert problem={problem} />
    </>
  );
}

function AllRuns({ onPress }: { onPress: () => void }) {
  const t = useT();
  return (
    <Button size="small" onClick={onPress}>
      {t('显示所有核对的差异')}
    </Button>
  );
}

/** The pages of the differences are in the address; those of the runs stay here. */
function Runs() {
  const t = useT();
  const [, write] = useSearchState();
  const [after, setAfter] = useState<string | undefined>();
  const { data, error, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/payments/reconciliations',
    { params: { query: { limit: 7, after } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Panel flush title={t('最近的核对')}>
      <DataTable
        caption={t('最近的核对')}
        rows={data?.items}
        rowKey={({ id }) => id}
        columns={runColumns(t, (runId) => write({ runId, state: 'all' }))}
        error={error}
        retry={() => void refetch()}
        empty={{ title: t('还没有核对过'), text: t('每晚自动核对一次。') }}
        footer={
          data?.nextAfter && (
            <div style={{ padding: 12 }}>
              <Button size="small" onClick={() => setAfter(data.nextAfter!)}>
                {t('更早的核对')}
              </Button>
            </div>
          )
        }
      />
    </Panel>
  );
}

const runColumns = (t: Translate, show: (runId: string) => void): Column<Run>[] => [
  { key: 'at', title: t('核对时间'), render: ({ at }) => formatInstant(at) },
  {
    key: 'span',
    title: t('渠道流水'),
    wideOnly: true,
    render: ({ fromAt, toAt }) => t('{{from}} 至 {{to}}', { from: formatInstant(fromAt), to: formatInstant(toAt) }),
  },
  { key: 'checked', title: t('核对笔数'), align: 'right', render: ({ checked }) => formatCount(checked) },
  {
    key: 'provider',
    title: t('渠道余额'),
    align: 'right',
    render: ({ providerBalanceFen }) => formatYuan(providerBalanceFen),
  },
  {
    key: 'ledger',
    title: t('台账余额'),
    align: 'right',
    render: ({ ledgerBalanceFen }) => formatYuan(ledgerBalanceFen),
  },
  {
    key: 'differences',
    title: t('新差异'),
    align: 'right',
    render: ({ id, differences }) =>
      differences === 0 ? (
        t('没有')
      ) : (
        <Button size="small" onClick={() => show(id)}>
          {t('{{count}} 笔', { count: differences })}
        </Button>
      ),
  },
];

const differenceColumns = (t: Translate): Column<Difference>[] => [
  { key: 'kind', title: t('差异'), render: ({ kind }) => <StateTag of={DIFFERENCE_KINDS} state={kind} /> },
  { key: 'ref', title: t('渠道编号'), render: (row) => <Reference row={row} /> },
  {
    key: 'provider',
    title: t('渠道金额'),
    align: 'right',
    render: ({ providerFen }) => (providerFen === null ? '—' : formatYuan(providerFen)),
  },
  {
    key: 'ledger',
    title: t('我方金额'),
    align: 'right',
    render: ({ ledgerFen }) => (ledgerFen === null ? '—' : formatYuan(ledgerFen)),
  },
  {
    key: 'state',
    title: t('说明'),
    render: ({ state, explanation, explainedByName, explainedAt }) =>
      state === 'open' ? (
        <StateTag of={DIFFERENCE_STATES} state={state} />
      ) : (
        <span className={review.named} lang="zh-CN">
          <span>{explanation}</span>
          <small>{[explainedByName, formatInstant(explainedAt)].filter(Boolean).join(' ')}</small>
        </span>
      ),
  },
  {
    key: 'explain',
    title: t('处理'),
    action: true,
    render: ({ id, state }) => state === 'open' && <Explain id={id} />,
  },
];

function Reference({ row: { attemptId, providerRef } }: { row: Difference }) {
  return attemptId ? <Link to={`/oversight/payments/${attemptId}`}>{providerRef}</Link> : <code>{providerRef}</code>;
}

function Explain({ id }: { id: string }) {
  const t = useT();
  return (
    <Ask
      size="small"
      label={t('说明')}
      question={t('说明这笔差异')}
      reason={{ label: t('查明的原因'), max: 300 }}
      said={t('已说明')}
      onConfirm={(text) =>
        oversight.POST('/api/oversight/payments/differences/{id}/explanation', {
          params: { path: { id } },
          body: { text },
        })
      }
    >
      <p>{t('说明只记录原因，不改动账目；需要调整的，请另行退款或登记。')}</p>
    </Ask>
  );
}
