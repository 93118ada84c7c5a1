import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { oversight, oversightApi, type OversightSchemas } from '../../api';
import { Ask, type Column, DataTable, Filter, Filters, PageHead, Panel } from '../../desk';
import { Badge, formatInstant, type Translate, useSearchState, useT, zh } from '../../kit';
import { Photos } from '../claims/claim-page';
import { ShowAgain } from './show-again';
import review from '../review/review.module.css';
import { StateTabs } from '../review/state-tabs';

type Review = OversightSchemas['schemas']['ReviewDto2'];

const TABS: readonly { key: string; text: string }[] = [
  { key: 'all', text: zh('全部') },
  { key: 'hidden', text: zh('已隐藏') },
  { key: 'unanswered', text: zh('供应商未回复') },
];

export default function ReviewsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const tab = read('show') ?? 'all';
  const stars = read('stars');
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/reviews',
    {
      params: {
        query: {
          limit: 30,
          hidden: tab === 'hidden' || undefined,
          unanswered: tab === 'unanswered' || undefined,
          stars: stars ? Number(stars) : undefined,
          after: read('after'),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('消费者评价')}>
        {t('只有收到货的买家可以评价。只隐藏违法、辱骂、泄露隐私或与商品无关的内容，差评不是隐藏的理由。')}
      </PageHead>
      <StateTabs label={t('显示')} value={tab} tabs={TABS} onChange={(key) => write({ show: key })} />
      <Filters>
        <Filter label={t('星级')}>
          <Select
            value={stars ?? ''}
            options={[
              { value: '', label: t('全部') },
              ...['1', '2', '3', '4', '5'].map((value) => ({ value, label: t('{{stars}} 星', { stars: value }) })),
            ]}
            onChange={(value) => write({ stars: value })}
          />
        </Filter>
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('消费者评价')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={columnsOf(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('没有评价'), text: t('买家收货后写下的评价列在这里。') }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<Review>[] => [
  {
    key: 'product',
    title: t('商品'),
    render: ({ productName, variantName, supplierName }) => (
      <span className={review.named} lang="zh-CN">
        <span>{`${productName} ${variantName}`}</span>
        <small>{supplierName}</small>
      </span>
    ),
  },
  { key: 'stars', title: t('星级'), render: ({ stars }) => t('{{stars}} 星', { stars }) },
  {
    key: 'text',
    prose: true,
    title: t('评价'),
    render: ({ id, text, photoFileIds, reply }) => (
      <div style={{ maxWidth: 420, whiteSpace: 'normal' }}>
        <p className={review.prose} lang="zh-CN">
          {text || '—'}
        </p>
        {photoFileIds.length > 0 && <Photos base={`/api/oversight/reviews/${id}/photos`} fileIds={photoFileIds} />}
        {reply && <p lang="zh-CN">{t('供应商回复：{{reply}}', { reply })}</p>}
      </div>
    ),
  },
  {
    key: 'by',
    title: t('作者'),
    render: ({ authorMasked, writtenAt }) => (
      <span className={review.named} lang="zh-CN">
        <span>{authorMasked}</span>
        <small>{formatInstant(writtenAt)}</small>
      </span>
    ),
  },
  {
    key: 'hidden',
    title: t('公开'),
    render: ({ hiddenAt, hiddenReason }) =>
      hiddenAt ? (
        <span className={review.named}>
          <span>
            <Badge tone="red">{t('已隐藏')}</Badge>
          </span>
          <small lang="zh-CN">{hiddenReason}</small>
        </span>
      ) : (
        <Badge tone="green">{t('公开')}</Badge>
      ),
  },
  {
    key: 'action',
    title: t('处理'),
    action: true,
    render: ({ id, hiddenAt }) => (hiddenAt ? <ShowAgain id={id} /> : <Hide id={id} />),
  },
];

function Hide({ id }: { id: string }) {
  const t = useT();
  return (
    <Ask
      size="small"
      danger
      label={t('隐藏')}
      question={t('隐藏这条评价？')}
      reason={{ label: t('理由（作者可见）'), max: 300 }}
      said={t('已隐藏')}
      onConfirm={(reason) =>
        oversight.POST('/api/oversight/reviews/{id}/hiding', { params: { path: { id } }, body: { reason } })
      }
    >
      <p>{t('隐藏后不再公开，也不计入商品的星级；作者会看到理由。')}</p>
    </Ask>
  );
}
