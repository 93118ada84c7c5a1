import { Form, type FormInstance } from 'antd';
import { useState } from 'react';
import { DivisionPicker, Filter, Panel, WeightInput, YuanInput } from '../../desk';
import { formatYuan, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import { freightFen, type FreightValues, zoneFor } from './freight-values';

/** What a buyer somewhere would be asked under the terms on the screen, before they are saved. */
export function FreightTrial({ form }: { form: FormInstance<FreightValues> }) {
  const t = useT();
  const zones = Form.useWatch((values: FreightValues) => values.zones, form) ?? [];
  const [place, setPlace] = useState<string | null>(null);
  const [grams, setGrams] = useState<string | null>('2500');
  const [goods, setGoods] = useState<string | null>('6800');
  const zone = place ? zoneFor(zones, place) : undefined;
  const fen = zone?.served ? freightFen(zone, BigInt(grams ?? '0'), BigInt(goods ?? '0')) : null;
  return (
    <Panel title={t('试算')}>
      <div className={styles.stack}>
        <Filter label={t('送到哪里')}>
          <DivisionPicker value={place} onChange={setPlace} />
        </Filter>
        <Filter label={t('重量')}>
          <WeightInput value={grams} onChange={setGrams} />
        </Filter>
        <Filter label={t('货款')}>
          <YuanInput value={goods} onChange={setGoods} />
        </Filter>
        <div className={styles.figure} role="status">
          {!place ? (
            <span className={styles.soft}>{t('选一个收货地，看买家要付多少运费。')}</span>
          ) : !zone || !zone.served ? (
            <strong className={styles.late}>{t('不配送到这里')}</strong>
          ) : fen === null ? (
            <span className={styles.soft}>{t('“{{zone}}”还没有填完', { zone: zone.name ?? '' })}</span>
          ) : (
            <>
              <span className={styles.soft} lang="zh-CN">
                {zone.name}
              </span>
              <strong style={{ display: 'block', fontSize: 26 }}>{fen === 0n ? t('包邮') : formatYuan(fen)}</strong>
              <span className={styles.soft}>
                {t('付款后 {{least}}–{{most}} 天送达', {
                  least: zone.promiseDaysMin ?? 0,
                  most: zone.promiseDaysMax ?? 0,
                })}
              </span>
            </>
          )}
        </div>
        <p className={styles.soft}>{t('按屏幕上的内容试算，保存后才生效。')}</p>
      </div>
    </Panel>
  );
}
