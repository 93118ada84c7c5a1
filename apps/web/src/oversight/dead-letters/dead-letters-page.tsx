import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { oversight, oversightApi, type OversightSchemas } from '../../api';
import { Ask, type Column, DataTable, PageHead, Panel, useSubmit } from '../../desk';
import { formatInstant, Icon, type Translate, useSearchState, useT } from '../../kit';
import { CONSUMERS, EVENTS } from './tasks';
import styles from './dead-letters.module.css';

type DeadLetter = OversightSchemas['schemas']['DeadLetterDto'];

/** What the product could not do by itself: an operator looks why, and has it tried again or lets it be. */
export default function DeadLettersPage() {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/dead-letters',
    { params: { query: { after: read('after'), limit: 20 } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead
        title={t('失败的后台任务')}
        actions={
          <Button icon={<Icon name="clock" size={16} />} onClick={() => void refetch()}>
            {t('刷新')}
          </Button>
        }
      >
        {t('反复尝试仍未完成的任务停在这里，不会自己重来。先排除原因再重试；同一任务重做多次，结果也只有一次。')}
      </PageHead>
      <Panel flush>
        <DataTable
          caption={t('失败的后台任务')}
          rows={data?.items}
          rowKey={({ eventId, consumer }) => `${eventId}/${consumer}`}
          columns={columnsOf(t)}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('没有失败的后台任务'),
            text: t('计入、通知、导出等后台任务多次尝试仍未成功时会列在这里，并通知您。'),
          }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<DeadLetter>[] => [
  {
    key: 'task',
    title: t('任务'),
    render: ({ consumer }) => (
      <>
        <strong>{t(CONSUMERS[consumer] ?? consumer)}</strong>
        <br />
        <code className={styles.code}>{consumer}</code>
      </>
    ),
  },
  {
    key: 'event',
    title: t('起因'),
    render: ({ type }) => (
      <>
        {t(EVENTS[type] ?? type)}
        <br />
        <code className={styles.code}>{type}</code>
      </>
    ),
  },
  { key: 'at', title: t('发生时间'), render: ({ at }) => formatInstant(at) },
  { key: 'deadAt', title: t('停止尝试'), render: ({ deadAt }) => formatInstant(deadAt) },
  {
    key: 'attempts',
    title: t('已试'),
    align: 'right',
    render: ({ attempts }) => t('{{count}} 次', { count: attempts }),
  },
  { key: 'error', title: t('最后的错误'), render: (letter) => <Fault letter={letter} /> },
  { key: 'action', title: t('处理'), action: true, render: (letter) => <Actions letter={letter} /> },
];

function Fault({ letter }: { letter: DeadLetter }) {
  const t = useT();
  return (
    <div className={styles.fault}>
      <code className={styles.code}>{letter.lastError ?? '—'}</code>
      <details>
        <summary>{t('事件内容')}</summary>
        <pre>{JSON.stringify(letter.payload, null, 2)}</pre>
        <p className={styles.code}>{t('事件编号 {{id}}', { id: letter.eventId })}</p>
      </details>
    </div>
  );
}

function Actions({ letter: { eventId, consumer } }: { letter: DeadLetter }) {
  const t = useT();
  const path = { eventId, consumer };
  const { submit, busy } = useSubmit(
    () => oversight.POST('/api/oversight/dead-letters/{eventId}/{consumer}/retry', { params: { path } }),
    { said: t('已重新排队；如再次失败会回到这里'), inPassing: true },
  );
  return (
    <span className={styles.actions}>
      <Button size="small" loading={busy} onClick={() => void submit()}>
        {t('重试')}
      </Button>
      <Ask
        size="small"
        danger
        label={t('不再处理')}
        question={t('不再处理这项任务？')}
        reason={{ label: t('理由'), max: 500 }}
        said={t('已不再处理')}
        onConfirm={(reason) =>
          oversight.POST('/api/oversight/dead-letters/{eventId}/{consumer}/dismiss', {
            params: { path },
            body: { reason },
          })
        }
      >
        <p>{t('它本应产生的结果（例如计入、通知）不会再发生，须另行补办。理由记入操作留痕。')}</p>
      </Ask>
    </span>
  );
}
