import { Alert, Button, Checkbox, Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import { vendor } from '../../api';
import { Filter, Filters, ProblemAlert, useSubmit } from '../../desk';
import { EmptyState, ErrorState, Icon, LinkButton, Loading, Skeleton, useT } from '../../kit';
import { asProblem } from '../../api';
import { HOUSEHOLD_STATUSES } from '../../kit/labels';
import { StepFoot } from '../standing/step-frame';
import type { Application } from './application-values';
import styles from './certification.module.css';
import { type Household, useLinkedHouseholds } from './use-linked-households';

interface HouseholdsStepProps {
  readonly application: Application;
  readonly back: () => void;
  readonly next: () => void;
}

/** Step four: the households that this product helps, among those linked today. */
export function HouseholdsStep({ application, back, next }: HouseholdsStepProps) {
  const t = useT();
  const { data: linked, error, refetch } = useLinkedHouseholds();
  const named = useMemo(() => application.households.map(({ id }) => id), [application.households]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(named));
  const { submit, busy, problem } = useSubmit(
    async () =>
      vendor.PUT('/api/vendor/certificate-applications/{id}/households', {
        params: { path: { id: application.id } },
        body: { householdIds: [...chosen] },
      }),
    { said: t('联结农户已保存'), then: next },
  );
  const problemOfList = asProblem(error);
  if (problemOfList && !linked) return <ErrorState problem={problemOfList} retry={() => void refetch()} />;
  if (!linked) {
    return (
      <Loading>
        <Skeleton height={240} />
      </Loading>
    );
  }
  const ended = application.households.filter(({ id, linkedNow }) => !linkedNow && chosen.has(id));
  const changed = chosen.size !== named.length || named.some((id) => !chosen.has(id));
  return (
    <>
      <ProblemAlert problem={problem} />
      {ended.length > 0 && (
        <Alert
          type="error"
          showIcon
          style={{ marginBottom: 16 }}
          title={t('有 {{count}} 户的联结已经终止，不能再列入', { count: ended.length })}
          action={
            <Button
              size="small"
              onClick={() => setChosen(new Set([...chosen].filter((id) => !ended.some((one) => one.id === id))))}
            >
              {t('移除这些农户')}
            </Button>
          }
        />
      )}
      {linked.length === 0 ? (
        <EmptyState title={t('还没有登记联结的农户')}>
          <p>
            {t(
              '先登记与本单位有订单收购、务工、分红等联结的农户，再回来列入。没有联结农户也可以提交，但证书不注明带动农户。',
            )}
          </p>
          <LinkButton to="/vendor/households/new" icon="household">
            {t('登记农户')}
          </LinkButton>
        </EmptyState>
      ) : (
        <HouseholdChoice households={linked} chosen={chosen} choose={setChosen} />
      )}
      <StepFoot>
        <Button onClick={back}>{t('上一步')}</Button>
        <Button type="primary" size="large" loading={busy} onClick={() => (changed ? void submit() : next())}>
          {changed ? t('保存所选 {{count}} 户', { count: chosen.size }) : t('下一步')}
        </Button>
      </StepFoot>
    </>
  );
}

interface HouseholdChoiceProps {
  readonly households: readonly Household[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: ReadonlySet<string>) => void;
}

function HouseholdChoice({ households, chosen, choose }: HouseholdChoiceProps) {
  const t = useT();
  const [words, setWords] = useState('');
  const [status, setStatus] = useState<string | null>(null);
  const shown = households.filter(
    (one) =>
      (!status || one.status === status) &&
      (words === '' || [one.nameMasked, one.idNumberMasked, one.villageName].some((text) => text.includes(words))),
  );
  const all = shown.length > 0 && shown.every(({ id }) => chosen.has(id));
  const set = (ids: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    choose(next);
  };
  return (
    <>
      <Filters>
        <Filter label={t('查找')}>
          <Input
            allowClear
            prefix={<Icon name="search" size={16} />}
            placeholder={t('姓氏、身份证后四位或村名')}
            value={words}
            onChange={(event) => setWords(event.target.value.trim())}
          />
        </Filter>
        <Filter label={t('农户类型')}>
          <Select
            allowClear
            value={status}
            placeholder={t('全部')}
            options={Object.entries(HOUSEHOLD_STATUSES).map(([value, [text]]) => ({ value, label: t(text) }))}
            onChange={(value: string | undefined) => setStatus(value ?? null)}
          />
        </Filter>
      </Filters>
      <div className={styles.choiceHead}>
        <Checkbox
          checked={all}
          indeterminate={!all && shown.some(({ id }) => chosen.has(id))}
          onChange={(event) =>
            set(
              shown.map(({ id }) => id),
              event.target.checked,
            )
          }
        >
          {t('全选所列 {{count}} 户', { count: shown.length })}
        </Checkbox>
        <strong role="status">{t('已选 {{count}} 户', { count: chosen.size })}</strong>
      </div>
      <ul className={styles.choice} aria-label={t('联结农户')}>
        {shown.map((one) => (
          <li key={one.id}>
            <Checkbox checked={chosen.has(one.id)} onChange={(event) => set([one.id], event.target.checked)}>
              <span lang="zh-CN">
                {one.nameMasked} · {one.idNumberMasked.slice(-4)}
              </span>
              <span className={styles.soft}>
                <span lang="zh-CN">{one.villageName}</span> {t(HOUSEHOLD_STATUSES[one.status]?.[0] ?? one.status)}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </>
  );
}
