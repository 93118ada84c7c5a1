import { Checkbox, Form, Input } from 'antd';
import { procurement } from '../../api';
import rules from '../../api/generated/procurement.rules.json';
import { Ask, demands, DraftNote, Panel, useDraft } from '../../desk';
import { formatBps, formatYuan, useT } from '../../kit';
import buying from '../buying.module.css';
import type { Effect } from '../requests/request-effect';
import type { Request } from '../requests/use-cart';
import { PriceByWeight } from '../unit-price';
import styles from './decision.module.css';

type Line = Request['lines'][number];

interface Words {
  refused?: Record<string, { refuse?: boolean; reason?: string }>;
  note?: string;
}

/** Deciding line by line, with what each refusal changes said at once. */
export function Decision({ request, effect }: { request: Request; effect: Effect | undefined }) {
  const t = useT();
  const [form] = Form.useForm<Words>();
  const { restored, keep, discard } = useDraft(`decision.${request.id}.${request.version}`, form);
  const words = Form.useWatch([], form) as Words | undefined;
  const open = request.lines.filter(({ state }) => state === 'open');
  const refused = open.filter(({ id }) => words?.refused?.[id]?.refuse);
  return (
    <Panel title={t('逐行审批')}>
      <DraftNote
        restored={restored}
        onDiscard={() => {
          discard();
          form.resetFields();
        }}
      />
      <Form name="decision" form={form} layout="vertical" onValuesChange={keep}>
        <ul className={styles.lines}>
          {request.lines.map((line) => (
            <DecidedLine
              key={line.id}
              line={line}
              priced={effect?.lines.find(({ lineId }) => lineId === line.id)}
              refuse={Boolean(words?.refused?.[line.id]?.refuse)}
            />
          ))}
        </ul>
        <Result request={request} effect={effect} refused={refused} />
        <Form.Item name="note" label={t('审批意见')} rules={demands(rules.ApprovalInputDto.note)}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      </Form>
      <Buttons request={request} words={words ?? {}} refused={refused} open={open} onDone={discard} />
    </Panel>
  );
}

interface DecidedLineProps {
  readonly line: Line;
  readonly priced: Effect['lines'][number] | undefined;
  readonly refuse: boolean;
}

function DecidedLine({ line, priced, refuse }: DecidedLineProps) {
  const t = useT();
  const settled = line.state !== 'open';
  return (
    <li className={styles.line} data-refused={refuse || settled}>
      <div className={styles.head}>
        <span className={buying.stack} lang="zh-CN">
          <span>
            <strong>{line.productName}</strong> {line.variantName}
          </span>
          <span className={buying.soft}>{line.supplierName}</span>
          {line.note && <span className={buying.soft}>{line.note}</span>}
        </span>
        <span className={styles.figures}>
          <strong>{formatYuan(line.amountFen)}</strong>
          <span className={buying.soft}>
            {t('{{count}} {{unit}} × {{price}}', {
              count: line.quantity,
              unit: line.unit,
              price: formatYuan(line.priceFen),
            })}
          </span>
          <PriceByWeight unit={line.unit} fenPerKilogram={priced?.fenPerKilogram} />
        </span>
      </div>
      {priced?.blocked && <span className={buying.bad}>{priced.blocked}</span>}
      {settled ? (
        <span className={buying.soft}>{t('已不采购：{{reason}}', { reason: line.refusalReason ?? '' })}</span>
      ) : (
        <>
          <Form.Item name={['refused', line.id, 'refuse']} valuePropName="checked" noStyle>
            <Checkbox>{t('不同意这一行')}</Checkbox>
          </Form.Item>
          {refuse && (
            <Form.Item
              name={['refused', line.id, 'reason']}
              label={t('不同意的理由')}
              rules={demands(rules.LineRefusalDto.reason)}
            >
              <Input autoFocus placeholder={t('例如：本周已有同类食材')} />
            </Form.Item>
          )}
        </>
      )}
    </li>
  );
}

interface ResultProps {
  readonly request: Request;
  readonly effect: Effect | undefined;
  readonly refused: Request['lines'];
}

/** What is left, and what the shares become without the refused lines. */
function Result({ request, effect, refused }: ResultProps) {
  const t = useT();
  const off = refused.reduce((sum, line) => sum + BigInt(line.amountFen), 0n);
  const ids = new Set(refused.map(({ id }) => id));
  return (
    <div className={styles.result} aria-live="polite">
      <span>
        {t('同意采购')} <strong>{formatYuan(BigInt(request.totalFen) - off)}</strong>
        {off > 0n && <span className={buying.soft}> {t('去掉 {{off}}', { off: formatYuan(off) })}</span>}
      </span>
      {effect?.programmes.map((programme) => {
        const lost = programme.lines
          .filter(({ lineId }) => ids.has(lineId))
          .reduce((sum, l) => sum + BigInt(l.countsFen), 0n);
        const after = BigInt(programme.orderedAfterFen) - lost;
        const reserved = BigInt(programme.reservedFen);
        return (
          <span key={programme.programmeCode} className={buying.soft}>
            <span lang="zh-CN">{programme.programmeName}</span> {formatBps(programme.shareBeforeBps)} →{' '}
            {formatBps(reserved > 0n ? Number((after * 10_000n) / reserved) : null)}
          </span>
        );
      })}
    </div>
  );
}

interface ButtonsProps {
  readonly request: Request;
  readonly words: Words;
  readonly refused: Request['lines'];
  readonly open: Request['lines'];
  readonly onDone: () => void;
}

function Buttons({ request, words, refused, open, onDone }: ButtonsProps) {
  const t = useT();
  const unexplained = refused.filter(({ id }) => !words.refused?.[id]?.reason?.trim());
  const nothing = refused.length === open.length;
  const path = { params: { path: { requestId: request.id } } } as const;
  const approve = () =>
    procurement.POST('/api/procurement/approvals/{requestId}/approval', {
      ...path,
      body: {
        version: request.version,
        note: words.note?.trim() ?? '',
        refusedLines: refused.map(({ id }) => ({ lineId: id, reason: words.refused![id]!.reason!.trim() })),
      },
    });
  return (
    <div className={styles.buttons}>
      {unexplained.length > 0 && <span className={buying.bad}>{t('请写明每个不同意的行的理由')}</span>}
      {nothing && unexplained.length === 0 && <span className={buying.bad}>{t('全部不同意，等于驳回整份申请')}</span>}
      <Ask
        label={t('驳回整份申请')}
        danger
        question={t('驳回整份申请？')}
        reason={{ label: t('驳回理由'), max: 500 }}
        said={t('已驳回，申请人会收到理由')}
        onConfirm={(reason) =>
          procurement.POST('/api/procurement/approvals/{requestId}/refusal', {
            ...path,
            body: { version: request.version, reason },
          })
        }
        then={onDone}
      >
        {t('锁定的预算和库存立即释放，申请人可以修改后重新提交。')}
      </Ask>
      <Ask
        label={t('批准')}
        type="primary"
        disabled={unexplained.length > 0 || nothing}
        question={t('批准这份申请？')}
        said={t('已批准')}
        onConfirm={approve}
        then={onDone}
      >
        <ApprovalWords request={request} refused={refused} open={open} />
      </Ask>
    </div>
  );
}

function ApprovalWords({ request, refused, open }: Pick<ButtonsProps, 'request' | 'refused' | 'open'>) {
  const t = useT();
  const left = open.filter((line) => !refused.includes(line));
  const total = left.reduce((sum, line) => sum + BigInt(line.amountFen), 0n);
  const last = request.approvalsGiven + 1 >= (request.approvalsNeeded ?? 1);
  return (
    <>
      <p>
        {t('同意 {{yes}} 行，{{total}}；不同意 {{no}} 行。', {
          yes: left.length,
          total: formatYuan(total),
          no: refused.length,
        })}
      </p>
      <p>
        {last
          ? t('这是最后一步审批，批准后立即向 {{count}} 家供应商下单。', {
              count: new Set(left.map(({ supplierId }) => supplierId)).size,
            })
          : t('批准后还需另外 {{count}} 位审批人批准。', {
              count: (request.approvalsNeeded ?? 1) - request.approvalsGiven - 1,
            })}
      </p>
    </>
  );
}
