import { vendorApi } from '../../api';
import { PageHead, Pending } from '../../desk';
import { Badge, formatInstant, useT } from '../../kit';
import { FreightForm } from './freight-form';

export default function FreightPage() {
  const t = useT();
  const query = vendorApi.useQuery('get', '/api/vendor/freight');
  const template = query.data;
  if (!template) return <Pending error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <PageHead
        title={t('运费模板')}
        mark={
          template.platform ? (
            <Badge tone="gold">{t('正在用平台默认运费')}</Badge>
          ) : (
            <Badge tone="green">{t('{{at}} 起生效', { at: formatInstant(template.beginsAt) })}</Badge>
          )
        }
      >
        {t('消费者下单时按收货地、重量和货款算运费。保存后立即生效；已提交的订单仍按当时的运费。')}
      </PageHead>
      <FreightForm key={template.id} template={template} />
    </>
  );
}
