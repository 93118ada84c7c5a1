import { Button, Select } from 'antd';
import { procurement, procurementApi, type ProcurementSchemas } from '../../api';
import { Ask, type Column, DataTable, Facts, Filter, Filters, PageHead, Panel, Pending } from '../../desk';
import {
  formatCount,
  formatInstant,
  formatYuan,
  showToast,
  type Translate,
  today,
  useSearchState,
  useT,
} from '../../kit';
import { QrCode } from '../../kit/qr-code';
import { useCan } from '../../session';
import buying from '../buying.module.css';

type Attribution = ProcurementSchemas['schemas']['AttributionDto'];

const thisYear = (): number => Number(today().slice(0, 4));

/** What the unit's people chose to have counted with it; sums only, nobody and nothing by name. */
export default function AttributionPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const year = Number(read('year') ?? thisYear());
  const { data, error, refetch } = procurementApi.useQuery('get', '/api/procurement/attribution', {
    params: { query: { year } },
  });
  if (!data) return <Pending error={error} retry={refetch} />;
  return (
    <>
      <PageHead title={t('职工个人消费')}>
        {t('职工在商城自愿填写归属码后，个人订单的合计单列在这里，不计入预留份额。看不到是谁买了什么。')}
      </PageHead>
      <Code attribution={data} />
      <Filters>
        <Filter label={t('年度')}>
          <Select
            value={year}
            options={Array.from({ length: 5 }, (_, back) => thisYear() - back).map((value) => ({
              value,
              label: t('{{year}} 年', { year: value }),
            }))}
            onChange={(value) => write({ year: String(value) })}
          />
        </Filter>
      </Filters>
      <Panel title={t('{{year}} 年合计', { year })}>
        <Facts
          items={[
            { label: t('已收货、扣除退款'), value: <strong>{formatYuan(data.amountFen)}</strong> },
            { label: t('人数'), value: data.people === null ? t('不足 5 人不显示') : formatCount(data.people) },
          ]}
        />
      </Panel>
      <Panel flush title={t('各月')}>
        <DataTable
          caption={t('各月')}
          rows={data.months}
          rowKey={({ month }) => month}
          columns={monthColumns(t)}
          empty={{ title: t('这一年还没有'), text: t('职工填写归属码并收货以后，按收货的月份列在这里。') }}
        />
      </Panel>
    </>
  );
}

const monthColumns = (t: Translate): Column<Attribution['months'][number]>[] => [
  { key: 'month', title: t('月份'), render: ({ month }) => month },
  { key: 'amount', title: t('合计'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
  {
    key: 'people',
    title: t('人数'),
    align: 'right',
    render: ({ people }) => (people === null ? t('不足 5 人不显示') : formatCount(people)),
  },
];

function Code({ attribution: { code } }: { attribution: Attribution }) {
  const t = useT();
  const mayRenew = useCan()('people.manage_agency');
  const renew = () => procurement.POST('/api/procurement/attribution/code', {});
  if (!code) {
    return (
      <Panel title={t('归属码')}>
        <p>{t('还没有归属码。设置以后发给职工，由职工自愿在商城“我的”中填写。')}</p>
        {mayRenew ? (
          <Ask
            type="primary"
            label={t('设置归属码')}
            question={t('设置本单位的归属码？')}
            said={t('归属码已设置')}
            onConfirm={renew}
          />
        ) : (
          <p className={buying.soft}>{t('由单位管理员设置。')}</p>
        )}
      </Panel>
    );
  }
  const link = `${window.location.origin}/account/unit?code=${code.code}`;
  return (
    <Panel title={t('归属码')}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 20, alignItems: 'center' }}>
        <QrCode text={link} label={t('归属码 {{code}} 的二维码', { code: code.code })} />
        <div className={buying.stack}>
          <strong className={buying.code}>{code.code}</strong>
          <span className={buying.soft}>{t('{{at}} 设置', { at: formatInstant(code.createdAt) })}</span>
          <div className={buying.photos}>
            <Button onClick={() => void copy(code.code, t('已复制'), t('没有复制成功，请手动选取'))}>
              {t('复制')}
            </Button>
            {mayRenew && (
              <Ask label={t('更换')} question={t('更换归属码？')} said={t('已更换，旧码停用')} onConfirm={renew}>
                <p>{t('旧码随即停用；已经填写的职工不受影响。')}</p>
              </Ask>
            )}
          </div>
        </div>
      </div>
    </Panel>
  );
}

async function copy(text: string, said: string, failed: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showToast(said);
  } catch {
    showToast(failed, { bad: true });
  }
}
