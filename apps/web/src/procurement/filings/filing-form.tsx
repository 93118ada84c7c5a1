import { Alert, Button, Form, Modal } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { asProblem, procurement, queryClient } from '../../api';
import { DraftNote, ProblemAlert, useDraft, useSubmit } from '../../desk';
import { formatYuan, useT } from '../../kit';
import type { Policy } from '../plans/use-plans';
import { BaseFields } from './base-fields';
import { CanteenFields } from './canteen-fields';
import { FilingAside } from './filing-aside';
import styles from './filing.module.css';
import {
  contentOf,
  type Filing,
  type FilingValues,
  isDemanded,
  leastFen,
  type Prefill,
  type RuleOfYear,
  startingValues,
} from './floors';
import { ShareFields } from './share-fields';

interface FilingFormProps {
  /** Null for a year that was not begun yet. */
  readonly filing: Filing | null;
  readonly prefill: Prefill;
  readonly rules: readonly RuleOfYear[];
  readonly policies: ReadonlyMap<string, Policy>;
}

/** The yearly declaration in three steps on one page, judged while one types; the office's reasons stand beside it. */
export function FilingForm({ filing, prefill, rules, policies }: FilingFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const [form] = Form.useForm<FilingValues>();
  const { year } = prefill;
  const { restored, keep, discard } = useDraft(`filing.${year}`, form);
  const starting = startingValues(filing, prefill, rules);
  const least = useRef(leastAmounts(starting, rules));
  const [asking, setAsking] = useState<FilingValues | null>(null);
  // A filing that was made but could not be submitted is not made again.
  const made = useRef<Filing | null>(filing);
  if (filing && filing.version > (made.current?.version ?? 0)) made.current = filing;

  /** Somebody else has saved in the meantime: theirs is fetched, and what was typed here comes back as a draft. */
  function refetchStale(error: unknown): never {
    if (asProblem(error)?.code === 'stale_version') void queryClient.invalidateQueries();
    throw error;
  }

  async function save(values: FilingValues): Promise<Filing> {
    const content = contentOf(values, rules);
    const known = made.current;
    const { data } = known
      ? await procurement.PUT('/api/procurement/filings/{id}', {
          params: { path: { id: known.id } },
          body: { ...content, version: known.version },
        })
      : await procurement.POST('/api/procurement/filings', { body: { ...content, year } });
    made.current = data!;
    return data!;
  }

  const draft = useSubmit((values: FilingValues) => save(values).catch(refetchStale), {
    form,
    said: t('草稿已保存'),
    then: ({ id }) => {
      discard();
      void navigate(`/procurement/filings/${id}`, { replace: true });
    },
  });
  const submission = useSubmit(
    async (values: FilingValues) => {
      const { id } = await save(values).catch(refetchStale);
      const { data } = await procurement.POST('/api/procurement/filings/{id}/submission', { params: { path: { id } } });
      return data!;
    },
    {
      form,
      said: t('填报已提交，待财政部门审核'),
      then: ({ id }) => {
        discard();
        void navigate(`/procurement/filings/${id}`, { replace: true });
      },
    },
  );

  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={starting}
      onValuesChange={(changed: Partial<FilingValues>) => {
        if (changed.bases || 'headcount' in changed) least.current = followTheFloor(form, rules, least.current);
        keep();
      }}
      onFinish={setAsking}
    >
      <DraftNote
        restored={restored}
        onDiscard={() => {
          discard();
          form.setFieldsValue(starting);
        }}
      />
      <div className={styles.layout}>
        <div>
          {!filing && prefill.lastYear && (
            <Alert type="info" showIcon style={{ marginBottom: 16 }} title={t('已按上年的填报预填，请逐项核对。')} />
          )}
          <CanteenFields filing={filing} year={year} lastYear={prefill.lastYear} />
          <BaseFields rules={rules} lastYear={prefill.lastYear} />
          <ShareFields rules={rules} policies={policies} />
          <ProblemAlert problem={submission.problem ?? draft.problem} />
          <div className={styles.bar}>
            <Button type="primary" htmlType="submit" size="large" loading={submission.busy}>
              {t('提交审核')}
            </Button>
            <Button
              size="large"
              loading={draft.busy}
              onClick={() => void draft.submit(form.getFieldsValue(true) as FilingValues)}
            >
              {t('保存草稿')}
            </Button>
          </div>
        </div>
        <FilingAside filing={filing} rules={rules} />
      </div>
      <Modal
        open={asking !== null}
        title={t('提交 {{year}} 年度的填报？', { year })}
        okText={t('提交审核')}
        cancelText={t('再看看')}
        confirmLoading={submission.busy}
        onCancel={() => setAsking(null)}
        onOk={() => void submission.submit(asking!).finally(() => setAsking(null))}
      >
        <p>{t('提交后由财政部门审核，审核期间不能修改；确认后即为本年度的预留份额。')}</p>
        {asking && <Summary values={asking} rules={rules} />}
      </Modal>
    </Form>
  );
}

function Summary({ values, rules }: { values: FilingValues; rules: readonly RuleOfYear[] }) {
  const t = useT();
  const demanded = rules.flatMap(({ rule }, index) =>
    isDemanded(rule, values.canteen) ? [{ rule, share: values.shares[index] }] : [],
  );
  if (demanded.length === 0) return <p>{t('按所选的食堂情况，不要求预留。本单位的采购照样统计。')}</p>;
  return (
    <ul>
      {demanded.map(({ rule, share }) => (
        <li key={rule.code}>
          {t('{{programme}}：{{amount}}', {
            programme: rule.programmeName,
            amount: formatYuan(share?.reservedFen ?? '0'),
          })}
        </li>
      ))}
    </ul>
  );
}

/**
 * A share that is empty or stands at the least moves with the base, one that was chosen stays. Answers the new least
 * amounts, which the next change is compared with.
 */
function followTheFloor(
  form: ReturnType<typeof Form.useForm<FilingValues>>[0],
  rules: readonly RuleOfYear[],
  before: readonly string[],
): string[] {
  const values = form.getFieldsValue(true) as FilingValues;
  const least = leastAmounts(values, rules);
  rules.forEach(({ rule }, index) => {
    const share = values.shares?.[index]?.reservedFen;
    const follows = !share || share === before[index];
    if (follows && values.bases?.[rule.baseDefinition] && share !== least[index]) {
      form.setFieldValue(['shares', index, 'reservedFen'], least[index]);
    }
  });
  return least;
}

const leastAmounts = (values: FilingValues, rules: readonly RuleOfYear[]): string[] =>
  rules.map((rule) => String(leastFen(rule, positive(values.bases?.[rule.rule.baseDefinition]), values.headcount)));

const positive = (fen: string | null | undefined): string | null => (fen && !fen.startsWith('-') ? fen : null);
