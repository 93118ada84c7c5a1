import { Panel } from '../../desk';
import { Badge, formatYuan, useT } from '../../kit';
import review from '../review/review.module.css';
import { Schedule } from './schedule';
import type { ShowcaseView } from './words';

/** What the shop shows of the showcase as it is saved; products that cannot be bought are marked. */
export function Preview({ showcase }: { showcase: ShowcaseView }) {
  const t = useT();
  return (
    <Panel title={t('预览')} extra={<Schedule showcase={showcase} />}>
      <div lang="zh-CN">
        {showcase.coverFileId && (
          <img
            src={`/api/oversight/showcases/${showcase.id}/cover`}
            alt=""
            style={{ width: '100%', maxHeight: 260, objectFit: 'cover', borderRadius: 'var(--radius)' }}
          />
        )}
        <h2>{showcase.title}</h2>
        <p className={review.prose}>{showcase.intro}</p>
        {showcase.blocks.map((block, index) => (
          <section key={index}>
            <h3>{block.heading}</h3>
            {block.kind === 'text' ? (
              <p className={review.prose}>{block.body}</p>
            ) : block.products.length === 0 ? (
              <p className={review.soft}>{t('没有可以显示的商品')}</p>
            ) : (
              <ul>
                {block.products.map((product) => (
                  <li key={product.productId}>
                    {product.name} · {product.supplierName} · {formatYuan(product.priceFen)}/{product.unit}{' '}
                    {!product.inStock && <Badge tone="gold">{t('缺货')}</Badge>}
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </Panel>
  );
}
