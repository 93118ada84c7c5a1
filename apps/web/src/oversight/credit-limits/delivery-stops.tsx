import { oversight, type OversightSchemas } from '../../api';
import { Ask, type Column, DataTable, Panel } from '../../desk';
import { Badge, formatInstant, type Translate, useT } from '../../kit';

type Stop = OversightSchemas['schemas']['DeliveryStopDto'];

/** The switch that keeps goods from a buyer that does not pay. */
export function StopDeliveries({ buyerId, stopped }: { buyerId: string; stopped: boolean }) {
  const t = useT();
  const params = { path: { buyerId } };
  return stopped ? (
    <Ask
      label={t('恢复发货')}
      question={t('恢复向该单位发货？')}
      reason={{ label: t('原因'), max: 300 }}
      said={t('已恢复，供应商可以发货')}
      onConfirm={(reason) =>
        oversight.POST('/api/oversight/buyers/{buyerId}/delivery-stop/lifting', { params, body: { reason } })
      }
    />
  ) : (
    <Ask
      danger
      label={t('暂停发货')}
      question={t('暂停向该单位发货？')}
      reason={{ label: t('原因'), max: 300 }}
      said={t('已暂停，供应商不能再向该单位发货')}
      onConfirm={(reason) =>
        oversight.POST('/api/oversight/buyers/{buyerId}/delivery-stop', { params, body: { reason } })
      }
    >
      <p>{t('各供应商都不能再向该单位发货；已在途的照常送达和验收。原因会给该单位看。')}</p>
    </Ask>
  );
}

export function Stops({ stops }: { stops: readonly Stop[] }) {
  const t = useT();
  return (
    <Panel flush title={t('暂停发货记录')}>
      <DataTable
        caption={t('暂停发货记录')}
        rows={stops}
        rowKey={({ id }) => id}
        columns={columnsOf(t)}
        empty={{ title: t('没有暂停过发货') }}
      />
    </Panel>
  );
}

const columnsOf = (t: Translate): Column<Stop>[] => [
  { key: 'at', title: t('暂停'), render: ({ setAt }) => formatInstant(setAt) },
  { key: 'reason', title: t('原因'), render: ({ reason }) => <span lang="zh-CN">{reason}</span> },
  { key: 'by', title: t('谁暂停的'), render: ({ setByName }) => <span lang="zh-CN">{setByName}</span> },
  {
    key: 'lifted',
    title: t('恢复'),
    render: ({ liftedAt, liftedByName, liftReason }) =>
      liftedAt ? (
        <span lang="zh-CN">{[formatInstant(liftedAt), liftedByName, liftReason].filter(Boolean).join(' · ')}</span>
      ) : (
        <Badge tone="red">{t('仍在暂停')}</Badge>
      ),
  },
];
