import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { vendor } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, DraftNote, Panel, ProblemAlert, useDraft, useSubmit } from '../../desk';
import { formatYuan, useT } from '../../kit';
import { ActionBar } from '../trade/action-bar';
import { orReload } from '../trade/or-reload';
import styles from '../trade/trade.module.css';
import type { Claim } from '../trade/types';
import { usePhone } from '../trade/use-phone';
import { ClaimLineChoice } from './claim-line-choice';
import { type DecisionValues, decisionOf, grantedFen, refuses } from './claim-values';

/** Every line is answered; then what follows is said, and asked once more. */
export function ClaimDecision({ claim }: { claim: Claim }) {
  const t = useT();
  const phone = usePhone();
  const [form] = Form.useForm<DecisionValues>();
  const values = Form.useWatch((all: DecisionValues) => all, form);
  const [asking, setAsking] = useState<DecisionValues | null>(null);
  const draft = useDraft(`claim.${claim.id}.${claim.version}`, form);
  const { submit, busy, problem } = useSubmit(
    (decision: DecisionValues) =>
      orReload(
        async () =>
          (
            await vendor.POST('/api/vendor/claims/{id}/decision', {
              params: { path: { id: claim.id } },
              body: decisionOf(claim, decision),
            })
          ).data!,
      ),
    { form, said: t('已答复，买家会收到通知'), then: draft.discard },
  );
  const total = claim.lines.reduce((sum, line, index) => sum + grantedFen(line, values?.lines?.[index]), 0n);
  const refusesAll = values?.lines !== undefined && refuses(values);
  const button = (
    <Button type="primary" loading={busy} onClick={() => form.submit()}>
      {refusesAll
        ? t('答复：不同意')
        : claim.kind === 'replacement'
          ? t('答复：同意补发')
          : t('答复：同意退款 {{amount}}', { amount: formatYuan(total) })}
    </Button>
  );
  return (
    <Panel title={t('您的答复')}>
      <ProblemAlert problem={problem} />
      <DraftNote
        restored={draft.restored}
        onDiscard={() => {
          draft.discard();
          form.resetFields();
        }}
      />
      <Form<DecisionValues>
        form={form}
        layout="vertical"
        initialValues={{ note: '', lines: claim.lines.map(() => ({ outcome: 'full' })) }}
        onValuesChange={draft.keep}
        onFinish={setAsking}
      >
        <div className={styles.stack} style={{ marginBottom: 16 }}>
          {claim.lines.map((line, index) => (
            <ClaimLineChoice key={line.orderLineId} claim={claim} line={line} index={index} form={form} />
          ))}
        </div>
        <Form.Item
          name="note"
          label={t('给买家的话')}
          rules={[
            ...demands(rules.ClaimDecisionInput.note),
            ...(refusesAll ? [{ required: true, whitespace: true, message: t('全部不同意时请说明理由') }] : []),
          ]}
        >
          <Input.TextArea lang="zh-CN" rows={3} maxLength={500} showCount />
        </Form.Item>
        {phone ? <ActionBar>{button}</ActionBar> : button}
      </Form>
      <Modal
        open={asking !== null}
        title={refusesAll ? t('不同意这个申请？') : t('同意这个申请？')}
        okText={t('确认答复')}
        cancelText={t('再看看')}
        okButtonProps={{ danger: refusesAll }}
        onCancel={() => setAsking(null)}
        onOk={() => {
          const decision = asking!;
          setAsking(null);
          void submit(decision);
        }}
      >
        <Consequence claim={claim} total={total} refusesAll={refusesAll} />
      </Modal>
    </Panel>
  );
}

function Consequence({ claim, total, refusesAll }: { claim: Claim; total: bigint; refusesAll: boolean }) {
  const t = useT();
  if (refusesAll) return <p>{t('买家可以申请平台介入，由平台裁决。')}</p>;
  if (claim.kind === 'replacement') return <p>{t('同意补发的商品随即留出库存，请尽快寄出。')}</p>;
  const amount = formatYuan(total);
  return (
    <p>
      {claim.kind === 'refund'
        ? t('{{amount}} 从这一单的货款中退还买家，随即原路退回，不能撤回。运费按规则一并退。', { amount })
        : t('买家寄回、您确认收到以后，{{amount}} 从这一单的货款中退还买家。', { amount })}
    </p>
  );
}
