import { Checkbox } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { oversight, oversightApi } from '../../api';
import { Ask, type Column, DataTable, Facts, PageHead, Panel, Pending, StateTag } from '../../desk';
import { formatInstant, formatYuan, type Translate, useT } from '../../kit';
import { CLAIM_KINDS, CLAIM_REASONS } from '../../kit/labels';
import disputes from '../disputes/disputes.module.css';
import { REFUND_STATES } from '../payments/words';
import { Turn } from '../review/turn';
import { Decide } from './decide';
import { type Claim, CLAIM_STATES } from './words';

const ASK_EVERY_MS = 3_000;

/** Nobody is told when money that was agreed has arrived: whoever looks at the claim asks until it has. */
const moneyIsMoving = ({ refundNumber, refundState, closedAt }: Claim): boolean =>
  refundNumber !== null && refundState !== 'failed' && closedAt === null;

export default function ClaimPage() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/claims/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data && moneyIsMoving(state.data) ? ASK_EVERY_MS : false) },
  );
  if (!data) return <Pending error={error} retry={refetch} />;
  return (
    <>
      <PageHead
        title={t('售后 {{number}}', { number: data.number })}
        above={[{ title: t('消费者售后'), to: '/oversight/claims' }]}
        mark={<StateTag of={CLAIM_STATES} state={data.state} />}
      >
        {data.orderNumber}
      </PageHead>
      <ClaimTurn claim={data} />
      <div className={disputes.sides}>
        <Buyer claim={data} />
        <Answer claim={data} />
      </div>
      <Panel flush title={t('申请的商品')}>
        <DataTable
          caption={t('申请的商品')}
          rows={data.lines}
          rowKey={({ orderLineId }) => orderLineId}
          columns={lineColumns(t)}
          empty={{ title: t('没有商品') }}
        />
      </Panel>
    </>
  );
}

function ClaimTurn({ claim }: { claim: Claim }) {
  const t = useT();
  if (claim.atOperator) {
    return (
      <Turn mine late={(claim.minutesLeft ?? 0) < 0} title={t('请裁处')} text={t('看双方的说明和照片，逐件决定。')}>
        <Decide claim={claim} />
      </Turn>
    );
  }
  if (claim.replaceBy) return <Unreplaced claim={claim} />;
  if (claim.state === 'returning') {
    return (
      <Turn mine={false} title={t('退货途中')} text={t('供应商收到后自行确认；长期不确认的，核实物流后代为确认。')}>
        <Returned claim={claim} />
      </Turn>
    );
  }
  return null;
}

/** Agreed to be sent once more: the schedule pays it back in the end, the operator may before that. */
function Unreplaced({ claim }: { claim: Claim }) {
  const t = useT();
  const from = formatInstant(claim.moneyFrom);
  return (
    <Turn
      mine={false}
      late={claim.replacementLate}
      title={claim.replacementLate ? t('补发逾期') : t('等供应商补发')}
      text={
        claim.replacementLate
          ? t('已催供应商；到 {{from}} 还没有寄出的，自动原路退款。', { from })
          : t('最迟 {{by}}；逾期的，消费者可以改要退款，到 {{from}} 自动原路退款。', {
              by: formatInstant(claim.replaceBy),
              from,
            })
      }
    >
      <Ask
        label={t('改为退款')}
        question={t('不再等补发，把钱退给消费者？')}
        reason={{ label: t('理由（双方可见）'), max: 300 }}
        said={t('已改为退款，双方都会收到通知')}
        onConfirm={(note) =>
          oversight.POST('/api/oversight/claims/{id}/money-instead', {
            params: { path: { id: claim.id } },
            body: { version: claim.version, note },
          })
        }
      >
        <p>{t('按同意补发的数量原路退款，供应商留出的库存放回；不能撤销。')}</p>
      </Ask>
    </Turn>
  );
}

/** Whether the goods can be sold again is asked of the supplier; nothing goes on the shelf unasked. */
function Returned({ claim }: { claim: Claim }) {
  const t = useT();
  const [restock, setRestock] = useState(false);
  return (
    <Ask
      label={t('代为确认退货已到')}
      question={t('确认退货已经送达供应商？')}
      said={t('已确认，随即退款')}
      onConfirm={() =>
        oversight.POST('/api/oversight/claims/{id}/return-receipt', {
          params: { path: { id: claim.id } },
          body: { version: claim.version, restock },
        })
      }
    >
      <p>{t('确认后款项退给消费者，不能撤销。')}</p>
      <Checkbox checked={restock} onChange={(event) => setRestock(event.target.checked)}>
        {t('已向供应商核实，退回的商品还能卖，重新入库')}
      </Checkbox>
    </Ask>
  );
}

function Buyer({ claim }: { claim: Claim }) {
  const t = useT();
  return (
    <Panel title={t('消费者')} extra={<span lang="zh-CN">{claim.buyerMasked}</span>}>
      <p className={disputes.when}>
        {t('{{at}} 申请{{kind}}，事由：{{reason}}', {
          at: formatInstant(claim.askedAt),
          kind: t(CLAIM_KINDS[claim.kind]?.[0] ?? claim.kind),
          reason: t(CLAIM_REASONS[claim.reason]?.[0] ?? claim.reason),
        })}
      </p>
      <blockquote className={disputes.statement} lang="zh-CN">
        {claim.note || t('没有说明')}
      </blockquote>
      {claim.escalationNote && (
        <>
          <p className={disputes.when}>{t('请平台裁处的理由')}</p>
          <blockquote className={disputes.statement} lang="zh-CN">
            {claim.escalationNote}
          </blockquote>
        </>
      )}
      <Photos base={`/api/oversight/claims/${claim.id}/photos`} fileIds={claim.photoFileIds} />
    </Panel>
  );
}

export function Photos({ base, fileIds }: { base: string; fileIds: readonly string[] }) {
  const t = useT();
  if (fileIds.length === 0) return <p className={disputes.when}>{t('没有附照片')}</p>;
  return (
    <ul className={disputes.photos}>
      {fileIds.map((fileId, index) => (
        <li key={fileId}>
          <a href={`${base}/${fileId}`} target="_blank" rel="noreferrer">
            <img src={`${base}/${fileId}`} alt={t('照片 {{number}}', { number: index + 1 })} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Answer({ claim }: { claim: Claim }) {
  const t = useT();
  const sent = [claim.returnCarrier, claim.returnTrackingNumber].filter(Boolean).join(' ');
  const replaced = [claim.replacementCarrier, claim.replacementTrackingNumber].filter(Boolean).join(' ');
  return (
    <Panel title={t('供应商')} extra={<span lang="zh-CN">{claim.supplierName}</span>}>
      <Facts
        items={[
          { label: t('最迟答复'), value: formatInstant(claim.answerBy) },
          {
            label: t('答复'),
            value: claim.decidedAt ? formatInstant(claim.decidedAt) : t('还没有答复'),
          },
          claim.decidedAs && {
            label: t('由谁答复'),
            value: claim.decidedAs === 'operator' ? t('平台') : t('供应商'),
          },
          claim.decisionNote && {
            label: t('答复内容'),
            value: <span lang="zh-CN">{claim.decisionNote}</span>,
            wide: true,
          },
          claim.insteadAt && { label: t('补发改为退款'), value: formatInstant(claim.insteadAt) },
          { label: t('货款'), value: formatYuan(claim.goodsFen) },
          { label: t('一并退回的运费'), value: formatYuan(claim.freightFen) },
          claim.refundNumber && {
            label: t('退款单'),
            value: (
              <>
                {claim.refundNumber} <StateTag of={REFUND_STATES} state={claim.refundState} />
              </>
            ),
          },
          sent && { label: t('退货物流'), value: <span lang="zh-CN">{sent}</span> },
          claim.returnedAt && {
            label: t('收到退货'),
            value: t('{{at}}，{{shelf}}', {
              at: formatInstant(claim.returnedAt),
              shelf: claim.restocked ? t('已重新入库') : t('没有重新入库'),
            }),
          },
          replaced && { label: t('换货物流'), value: <span lang="zh-CN">{replaced}</span> },
          claim.closedAt && { label: t('办结'), value: formatInstant(claim.closedAt) },
        ]}
      />
    </Panel>
  );
}

const lineColumns = (t: Translate): Column<Claim['lines'][number]>[] => [
  {
    key: 'product',
    title: t('商品'),
    render: ({ productName, variantName }) => <span lang="zh-CN">{`${productName} ${variantName}`}</span>,
  },
  {
    key: 'quantity',
    title: t('申请数量'),
    align: 'right',
    render: ({ quantity, unit }) => <span lang="zh-CN">{`${quantity} ${unit}`}</span>,
  },
  {
    key: 'asked',
    title: t('申请金额'),
    align: 'right',
    render: ({ askedFen }) => (askedFen === '0' ? '—' : formatYuan(askedFen)),
  },
  {
    key: 'granted',
    title: t('同意'),
    align: 'right',
    render: ({ grantedFen }) => (grantedFen === null ? t('未答复') : formatYuan(grantedFen)),
  },
  { key: 'note', title: t('少于申请的理由'), render: ({ note }) => <span lang="zh-CN">{note || '—'}</span> },
];
