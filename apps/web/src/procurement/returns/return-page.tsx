import { Link, useParams } from 'react-router';
import { procurementApi } from '../../api';
import { Facts, PageHead, Panel, StateTag, Pending } from '../../desk';
import { formatInstant, formatYuan, useT } from '../../kit';
import { RETURN_STATES } from '../../kit/labels';
import { FAULT_REASONS } from '../buying-labels';
import { Notice } from '../notice';
import { Photos } from '../photos';
import { Measure } from './measure';

export default function ReturnPage() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = procurementApi.useQuery('get', '/api/procurement/returns/{id}', {
    params: { path: { id } },
  });
  if (!data) return <Pending error={error} retry={refetch} />;
  return (
    <>
      <PageHead
        title={t('退货 {{number}}', { number: data.number })}
        above={[{ title: t('退货'), to: '/procurement/returns' }]}
        mark={<StateTag of={RETURN_STATES} state={data.state} />}
      >
        <span lang="zh-CN">{data.supplierName}</span>
      </PageHead>
      <Outcome state={data.state} note={data.decisionNote} at={data.decidedAt} />
      <Panel title={t('退货内容')}>
        <Facts
          items={[
            {
              label: t('商品'),
              value: (
                <span lang="zh-CN">
                  {data.productName} {data.variantName}
                </span>
              ),
            },
            { label: t('数量'), value: <Measure of={data} /> },
            {
              label: data.state === 'agreed' ? t('退货金额') : t('估算金额'),
              value: formatYuan(data.amountFen),
            },
            { label: t('原因'), value: t(FAULT_REASONS[data.reason]![0]) },
            { label: t('申请时间'), value: formatInstant(data.askedAt) },
            {
              label: t('订单'),
              value: <Link to={`/procurement/orders/${data.orderId}`}>{data.orderNumber}</Link>,
            },
            data.state === 'agreed' && {
              label: t('货物'),
              value: data.restocked ? t('供应商已重新入库') : t('不再入库'),
            },
            data.note !== '' && { label: t('说明'), wide: true, value: <span lang="zh-CN">{data.note}</span> },
            data.photoFileIds.length > 0 && { label: t('照片'), wide: true, value: <Photos ids={data.photoFileIds} /> },
          ]}
        />
      </Panel>
    </>
  );
}

function Outcome({ state, note, at }: { state: string; note: string; at: string | null }) {
  const t = useT();
  if (state === 'asked') {
    return (
      <Notice tone="gold" icon="clock" title={t('等待供应商答复')}>
        {t('供应商同意后，应付款和已计入的金额按退货金额冲减。')}
      </Notice>
    );
  }
  const agreed = state === 'agreed';
  return (
    <Notice
      tone={agreed ? 'green' : 'red'}
      icon={agreed ? 'check' : 'warning'}
      title={agreed ? t('供应商同意退货，应付款已冲减') : t('供应商不同意退货')}
    >
      {note && <p lang="zh-CN">{note}</p>}
      {formatInstant(at)}
    </Notice>
  );
}
