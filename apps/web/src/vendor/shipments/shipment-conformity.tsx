import { fileUrl } from '../../api';
import { Facts, Panel } from '../../desk';
import { formatDate, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import type { Shipment } from '../trade/types';
import { CONFORMITY_BASES } from './shipment-words';

/** The certificates of conformity that went with the goods. */
export function ShipmentConformity({ shipment }: { shipment: Shipment }) {
  const t = useT();
  if (shipment.conformity.length === 0) return null;
  return (
    <Panel title={t('承诺达标合格证')}>
      <div className={styles.stack}>
        {shipment.conformity.map((paper) => (
          <div key={paper.number} className={styles.line}>
            <div className={styles.lineHead}>
              <h3 lang="zh-CN">{paper.productName}</h3>
              {paper.fileId && (
                <a href={fileUrl(paper.fileId)} target="_blank" rel="noreferrer">
                  {t('查看合格证')}
                </a>
              )}
            </div>
            <Facts
              items={[
                { label: t('合格证编号'), value: paper.number },
                { label: t('承诺依据'), value: t(CONFORMITY_BASES[paper.basis]?.[0] ?? paper.basis) },
                { label: t('开具日期'), value: formatDate(paper.issuedOn) },
                paper.batch !== '' && { label: t('批次'), value: paper.batch },
                { label: t('生产者'), value: <span lang="zh-CN">{paper.producerName}</span> },
                { label: t('产地'), value: <span lang="zh-CN">{paper.origin}</span> },
              ]}
            />
          </div>
        ))}
      </div>
    </Panel>
  );
}
