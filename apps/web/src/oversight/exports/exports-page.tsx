import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { oversight, oversightApi } from '../../api';
import { Ask, type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatDate, formatInstant, Icon, LinkButton, type Translate, useSearchState, useT } from '../../kit';
import { contentPath, type Export, EXPORT_STATES, isUnderWay, KINDS } from './kinds';
import { ExportProgress } from './progress';

const LOOKS_AGAIN_MS = 1_500;

/** Files asked for by this person; what is being made shows how far it is. */
export default function ExportsPage() {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/exports',
    { params: { query: { after: read('after'), limit: 20 } } },
    {
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? LOOKS_AGAIN_MS : false),
    },
  );
  return (
    <>
      <PageHead
        title={t('导出和通报')}
        actions={
          <LinkButton to="/oversight/exports/new" look="primary" icon="document">
            {t('新建导出或通报')}
          </LinkButton>
        }
      >
        {t('文件在后台生成，可以离开这一页；生成后会通知您。每份文件都注明封存账本的位置和哈希，日后可以核对。')}
      </PageHead>
      <Panel flush>
        <DataTable
          caption={t('导出和通报')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={columnsOf(t)}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('还没有导出过文件'),
            text: t('在这里或履约监测页面新建导出，进度和文件都在这一页。'),
            action: (
              <LinkButton to="/oversight/exports/new" look="primary">
                {t('新建导出或通报')}
              </LinkButton>
            ),
          }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<Export>[] => [
  {
    key: 'title',
    title: t('文件'),
    render: ({ id, title }) => (
      <Link to={`/oversight/exports/${id}`} lang="zh-CN">
        {title}
      </Link>
    ),
  },
  { key: 'kind', title: t('种类'), render: ({ kind, format }) => `${t(KINDS[kind].name)} · ${format.toUpperCase()}` },
  {
    key: 'state',
    title: t('状态'),
    render: (row) =>
      isUnderWay(row) ? <ExportProgress made={row} /> : <StateTag of={EXPORT_STATES} state={row.state} />,
  },
  { key: 'createdAt', title: t('申请时间'), render: ({ createdAt }) => formatInstant(createdAt) },
  {
    key: 'expiresOn',
    title: t('保存至'),
    render: ({ expiresOn, expired }) => (expired ? <Badge>{t('已过保存期')}</Badge> : formatDate(expiresOn)),
  },
  {
    key: 'action',
    title: t('操作'),
    action: true,
    render: (row) =>
      isUnderWay(row) ? (
        <CancelExport id={row.id} />
      ) : (
        row.state === 'done' &&
        !row.expired && (
          <a href={contentPath(row.id)} download>
            <Icon name="download" size={15} style={{ display: 'inline', verticalAlign: '-2px' }} /> {t('下载')}
          </a>
        )
      ),
  },
];

export function CancelExport({ id }: { id: string }) {
  const t = useT();
  return (
    <Ask
      size="small"
      danger
      label={t('取消生成')}
      question={t('取消生成这个文件？')}
      said={t('已取消')}
      onConfirm={() => oversight.DELETE('/api/oversight/exports/{id}', { params: { path: { id } } })}
    >
      <p>{t('已写的部分不会保留；需要时可以重新申请。')}</p>
    </Ask>
  );
}
