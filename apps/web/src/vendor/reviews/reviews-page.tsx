import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel } from '../../desk';
import { Badge, formatInstant, type Translate, useSearchState, useT, zh } from '../../kit';
import { Photos } from '../trade/photos';
import { StateTabs } from '../trade/state-tabs';
import styles from '../trade/trade.module.css';
import type { Review } from '../trade/types';
import { ReviewReply } from './review-reply';
import { Stars } from './stars';

/** What buyers say, and what one answers them; both stand beside the product. */
export default function ReviewsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const show = read('show') ?? '';
  const stars = Number(read('stars')) || undefined;
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/reviews',
    {
      params: {
        query: {
          limit: 20,
          ...(show === '' && { unanswered: true }),
          ...(show === 'hidden' && { hidden: true }),
          ...(stars && { stars }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('评价')}>{t('回复一次，和评价一起公开显示。违规的评价由平台隐藏。')}</PageHead>
      <StateTabs
        name="show"
        label={t('评价')}
        tabs={[
          { value: '', title: zh('未回复') },
          { value: 'all', title: zh('全部') },
          { value: 'hidden', title: zh('已隐藏') },
        ]}
      />
      <Filters>
        <Filter label={t('星级')}>
          <Select
            allowClear
            value={stars ?? null}
            placeholder={t('全部')}
            options={[5, 4, 3, 2, 1].map((value) => ({ value, label: t('{{count}} 星', { count: value }) }))}
            onChange={(value: number | undefined) => write({ stars: value ? String(value) : null })}
          />
        </Filter>
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('评价')}
          columns={columnsOf(t)}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={
            show === '' && !stars
              ? { title: t('没有未回复的评价'), text: t('买家确认收货后可以评价，新的评价会到这里。') }
              : { title: t('没有符合条件的评价') }
          }
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): readonly Column<Review>[] => [
  {
    key: 'product',
    title: t('商品'),
    width: 220,
    render: (row) => (
      <>
        <Link to={`/vendor/products/${row.productId}`} lang="zh-CN">
          {row.productName}
        </Link>
        <span className={styles.under} lang="zh-CN">
          {row.variantName} · {row.authorMasked}
        </span>
        <span className={styles.under}>{formatInstant(row.writtenAt)}</span>
      </>
    ),
  },
  {
    key: 'text',
    prose: true,
    title: t('评价内容'),
    render: (row) => (
      <div style={{ maxWidth: 560, whiteSpace: 'normal' }}>
        <Stars count={row.stars} />
        {row.hiddenAt && (
          <>
            {' '}
            <Badge tone="red">{t('已隐藏')}</Badge> <span lang="zh-CN">{row.hiddenReason}</span>
          </>
        )}
        {row.text && (
          <p lang="zh-CN" style={{ margin: '4px 0 8px' }}>
            {row.text}
          </p>
        )}
        <Photos
          fileIds={row.photoFileIds}
          of={row.productName}
          size={64}
          url={(fileId) => `/api/vendor/reviews/${row.id}/photos/${fileId}`}
        />
        {row.reply && (
          <p className={styles.soft} lang="zh-CN">
            {t('您的回复：{{reply}}', { reply: row.reply })}
          </p>
        )}
      </div>
    ),
  },
  {
    key: 'act',
    title: t('办理'),
    action: true,
    render: (row) => (row.reply || row.hiddenAt ? null : <ReviewReply review={row} />),
  },
];
