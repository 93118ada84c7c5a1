import { Button, Form, Input, Radio } from 'antd';
import { procurement } from '../../api';
import rules from '../../api/generated/procurement.rules.json';
import { demands, DraftNote, Panel, ProblemAlert, useDraft, useSubmit } from '../../desk';
import { formatInstant, useT, zh } from '../../kit';
import { useCan } from '../../session';
import buying from '../buying.module.css';
import type { Order } from './order';

interface Words {
  score: number;
  words: string;
}

const SCORES = [zh('很差'), zh('较差'), zh('一般'), zh('满意'), zh('很满意')];

/** Written once, after acceptance; some programmes count a purchase only then. */
export function Evaluation({ order }: { order: Order }) {
  const t = useT();
  const can = useCan();
  if (order.evaluation) {
    const { score, words, userName, at } = order.evaluation;
    return (
      <Panel title={t('评价')}>
        <p>
          <strong>{t(SCORES[score - 1]!)}</strong>{' '}
          <span className={buying.soft}>{t('{{score}} 分，满分 5 分', { score })}</span>
        </p>
        <p lang="zh-CN">{words}</p>
        <p className={buying.soft}>
          <span lang="zh-CN">{userName}</span> {formatInstant(at)}
        </p>
      </Panel>
    );
  }
  const done = order.state === 'received' || order.state === 'completed';
  if (!done || !(can('receipts.accept') || can('requests.create'))) return null;
  return (
    <Panel title={t('评价这次采购')}>
      <EvaluationForm order={order} />
    </Panel>
  );
}

function EvaluationForm({ order }: { order: Order }) {
  const t = useT();
  const [form] = Form.useForm<Words>();
  const { restored, keep, discard } = useDraft(`evaluation.${order.id}`, form);
  const { submit, busy, problem } = useSubmit(
    (body: Words) =>
      procurement.POST('/api/procurement/orders/{id}/evaluation', { params: { path: { id: order.id } }, body }),
    { form, said: t('谢谢，评价已发给供应商'), then: discard },
  );
  return (
    <>
      <DraftNote restored={restored} onDiscard={discard} />
      <ProblemAlert problem={problem} />
      <Form
        name="evaluation"
        form={form}
        layout="vertical"
        onValuesChange={keep}
        onFinish={(words) => void submit(words)}
      >
        <Form.Item name="score" label={t('评分')} rules={demands(rules.EvaluationInput.score)}>
          <Radio.Group options={SCORES.map((score, index) => ({ value: index + 1, label: t(score) }))} />
        </Form.Item>
        <Form.Item name="words" label={t('评价')} rules={demands(rules.EvaluationInput.words)}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} placeholder={t('例如：新鲜，斤两足，送货准时')} />
        </Form.Item>
        <Button htmlType="submit" loading={busy}>
          {t('提交评价')}
        </Button>
      </Form>
    </>
  );
}
