import { Form } from 'antd';
import { useNavigate } from 'react-router';
import { procurement, procurementApi, type ProcurementSchemas } from '../../api';
import { Ask, DraftNote, PageHead, Panel, ProblemAlert, StateTag, useDraft } from '../../desk';
import { formatYuan, useT } from '../../kit';
import { REQUEST_STATES } from '../../kit/labels';
import styles from '../buying.module.css';
import { CartLines } from './cart-lines';
import { CatalogueSearch } from './catalogue-search';
import { CopyRequest } from './copy-request';
import { PasteSheet } from './paste-sheet';
import { EffectPanel, type Effect } from './request-effect';
import { type Terms, TermsFields, termsOf } from './terms-form';
import { type Cart, type Request, useCart } from './use-cart';

/** A draft of one's own: goods, terms, what it will do, and sending it. */
export function RequestCart({ request }: { request: Request }) {
  const t = useT();
  const navigate = useNavigate();
  const cart = useCart(request);
  const { data: effect, error } = procurementApi.useQuery('get', '/api/procurement/purchase-requests/{id}/effect', {
    params: { path: { id: request.id } },
  });
  return (
    <>
      <PageHead
        title={request.title}
        above={[{ title: t('采购申请'), to: '/procurement/requests' }]}
        mark={<StateTag of={REQUEST_STATES} state={request.state} />}
        actions={
          <>
            <CopyRequest request={request} />
            <Ask
              label={t('删除草稿')}
              danger
              question={t('删除这份草稿？')}
              said={t('草稿已删除')}
              onConfirm={async () => {
                const { version } = (await cart.settle()) ?? request;
                await procurement.DELETE('/api/procurement/purchase-requests/{id}', {
                  params: { path: { id: request.id }, query: { version } },
                });
              }}
              then={() => void navigate('/procurement/requests', { replace: true })}
            >
              {t('已选的商品和填写的内容都会删除，不能恢复。')}
            </Ask>
          </>
        }
      >
        <SavedState cart={cart} />
      </PageHead>
      <ProblemAlert problem={cart.problem} />
      <div className={styles.two}>
        <div>
          <Panel title={t('商品')}>
            <CartLines cart={cart} effect={effect} />
          </Panel>
          <Panel title={t('从商品目录添加')}>
            <CatalogueSearch cart={cart} />
          </Panel>
          <Panel title={t('粘贴采购表')}>
            <PasteSheet requestId={request.id} cart={cart} />
          </Panel>
          <Panel title={t('用途和收货')}>
            <TermsPanel request={request} cart={cart} />
          </Panel>
        </div>
        <EffectPanel effect={effect} error={error} fund={request.fund} />
      </div>
      <SendBar request={request} cart={cart} effect={effect} />
    </>
  );
}

function SavedState({ cart }: { cart: Cart }) {
  const t = useT();
  return (
    <span role="status">
      {cart.saving
        ? t('正在保存')
        : cart.unsaved
          ? t('有改动还没有保存，会自动再试')
          : t('改动自动保存。商品价格和库存在提交时锁定。')}
    </span>
  );
}

function TermsPanel({ request, cart }: { request: Request; cart: Cart }) {
  const [form] = Form.useForm<Terms>();
  const { restored, keep, discard } = useDraft(`request.${request.id}`, form);
  return (
    <>
      <DraftNote
        restored={restored}
        onDiscard={() => {
          discard();
          form.setFieldsValue(termsOf(request));
        }}
      />
      <Form
        name="request"
        form={form}
        layout="vertical"
        initialValues={termsOf(request)}
        onValuesChange={() => {
          keep();
          form.validateFields().then(
            () => {
              discard();
              cart.setTerms(form.getFieldsValue(true) as Terms);
            },
            () => undefined,
          );
        }}
      >
        <TermsFields form={form} />
      </Form>
    </>
  );
}

/** The sum and the way on, always in sight. */
function SendBar({ request, cart, effect }: { request: Request; cart: Cart; effect: Effect | undefined }) {
  const t = useT();
  const total = cart.lines.reduce((sum, line) => sum + BigInt(line.amountFen), 0n);
  const obstacles = useObstacles(request, cart, effect);
  return (
    <div className={styles.sticky}>
      <span className={styles.stack}>
        <span>
          {t('{{count}} 种商品，合计', { count: cart.lines.length })}{' '}
          <strong>{formatYuan(effect && !cart.unsaved ? effect.totalFen : total)}</strong>
        </span>
        {obstacles.length > 0 && (
          <span className={styles.bad}>{t('提交前还需：{{what}}', { what: obstacles.join(t('、')) })}</span>
        )}
      </span>
      <Ask
        label={t('提交审批')}
        type="primary"
        size="large"
        disabled={obstacles.length > 0 || !effect}
        question={t('提交这份采购申请？')}
        confirmLabel={t('提交审批')}
        said={t('已提交，等待审批')}
        onConfirm={() => send(request, cart, effect!)}
      >
        <SendSummary effect={effect} />
      </Ask>
    </div>
  );
}

function SendSummary({ effect }: { effect: Effect | undefined }) {
  const t = useT();
  if (!effect) return null;
  return (
    <p>
      {t(
        '合计 {{total}}，由 {{needed}} 位审批人批准后，按供应商生成 {{orders}} 份订单。提交后价格、库存和预算锁定，批准前可以撤回。',
        {
          total: formatYuan(effect.totalFen),
          needed: effect.approvals.needed,
          orders: effect.suppliers.length,
        },
      )}
    </p>
  );
}

async function send(
  request: Request,
  cart: Cart,
  effect: Effect,
): Promise<ProcurementSchemas['schemas']['SubmittedDto']> {
  const { version } = (await cart.settle()) ?? request;
  const { data } = await procurement.POST('/api/procurement/purchase-requests/{id}/submission', {
    params: { path: { id: request.id } },
    body: { version, totalFen: effect.totalFen },
  });
  return data!;
}

/** Whatever the server would refuse, said before. */
function useObstacles(request: Request, cart: Cart, effect: Effect | undefined): string[] {
  const t = useT();
  const blocked = effect?.lines.filter((line) => line.blocked !== null).length ?? 0;
  const short = effect?.lines.filter((line) => line.short).length ?? 0;
  return [
    cart.lines.length === 0 && t('选商品'),
    blocked > 0 && t('去掉 {{count}} 种不能采购的商品', { count: blocked }),
    short > 0 && t('减少 {{count}} 种库存不足的商品', { count: short }),
    !request.deliveryAddress && t('填写收货地址'),
    !request.contact && t('填写收货联系人'),
    effect && effect.budget === null && t('编制预算'),
    effect?.budget && BigInt(effect.budget.freeAfterFen) < 0n && t('减少金额或调整预算'),
    effect && effect.approvals.approversAvailable < effect.approvals.needed && t('增加审批人'),
  ].filter((obstacle): obstacle is string => typeof obstacle === 'string');
}
