import { Facts } from '../../desk';
import { formatBps, formatFen, formatGrams, formatYuan, useT } from '../../kit';
import styles from '../standing/standing.module.css';
import { aboveAverage, type Application } from './application-values';
import { CategoryName } from './category-picker';

export function ApplicationFacts({ application }: { application: Application }) {
  const t = useT();
  const { priceFen, comparisonPriceFen, priceUnit, areaMuHundredths, yieldGramsPerMu } = application;
  const price = (fen: string | null) =>
    fen && (
      <span lang="zh-CN">
        {formatYuan(fen)}/{priceUnit}
      </span>
    );
  const above = priceFen && comparisonPriceFen ? aboveAverage(priceFen, comparisonPriceFen) : null;
  return (
    <Facts
      items={[
        { label: t('产品名称'), value: <span lang="zh-CN">{application.productName}</span> },
        { label: t('品类'), value: <CategoryName code={application.categoryCode} /> },
        { label: t('产地（村）'), value: <span lang="zh-CN">{application.originName}</span> },
        { label: t('规格'), value: <span lang="zh-CN">{application.specification || '—'}</span> },
        { label: t('是否加工产品'), value: application.processed ? t('加工产品') : t('初级农产品') },
        {
          label: t('年产能'),
          value: application.annualCapacityGrams && formatGrams(application.annualCapacityGrams),
        },
        areaMuHundredths !== null &&
          yieldGramsPerMu !== null && {
            label: t('面积和亩产'),
            value: t('{{area}} 亩，亩产 {{yield}}', {
              area: formatFen(areaMuHundredths),
              yield: formatGrams(yieldGramsPerMu),
            }),
          },
        { label: t('供货单价'), value: price(priceFen) },
        {
          label: t('同类产品平均价格'),
          value: comparisonPriceFen && (
            <>
              {price(comparisonPriceFen)}
              {above !== null && (
                <span className={styles.note}>
                  {' '}
                  {above > 0
                    ? t('本产品高 {{share}}', { share: formatBps(above, 1) })
                    : t('本产品低 {{share}}', { share: formatBps(-above, 1) })}
                </span>
              )}
            </>
          ),
        },
        application.comparisonSource !== '' && {
          label: t('平均价格来源'),
          value: <span lang="zh-CN">{application.comparisonSource}</span>,
        },
        {
          label: t('带贫机制'),
          value: (
            <span className={styles.multiline} lang="zh-CN">
              {application.benefitText || '—'}
            </span>
          ),
          wide: true,
        },
      ]}
    />
  );
}
