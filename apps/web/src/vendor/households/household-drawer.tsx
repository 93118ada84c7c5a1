import { Button, Drawer, Form, Select } from 'antd';
import { useState } from 'react';
import { fileUrl, vendor, vendorApi, type VendorSchemas } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, DivisionPicker, ProblemAlert, StateTag, useSubmit } from '../../desk';
import { Badge, ErrorState, formatDate, Loading, Skeleton, today, useT } from '../../kit';
import { asProblem } from '../../api';
import { HOUSEHOLD_STATUSES, LINK_MODES } from '../../kit/labels';
import { useSession } from '../../session';
import type { Household } from '../certification/use-linked-households';
import { EndLink } from './end-link';
import styles from './households.module.css';
import { LinkFields, type LinkValues, linkOf } from './link-fields';

type Link = VendorSchemas['schemas']['LinkDto'];

interface HouseholdDrawerProps {
  readonly id: string | null;
  readonly household: Household | null;
  readonly onClose: () => void;
}

/** One household: what is known of it, how it is helped, and what has ended. */
export function HouseholdDrawer({ id, household, onClose }: HouseholdDrawerProps) {
  const t = useT();
  return (
    <Drawer
      open={id !== null}
      size={520}
      title={
        household ? (
          <span lang="zh-CN">
            {household.nameMasked} {household.idNumberMasked}
          </span>
        ) : (
          t('农户')
        )
      }
      onClose={onClose}
      destroyOnHidden
    >
      {household && <Circumstances household={household} />}
      {id && <Links id={id} />}
    </Drawer>
  );
}

function Circumstances({ household }: { household: Household }) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  if (editing) return <EditCircumstances household={household} onDone={() => setEditing(false)} />;
  return (
    <div className={styles.link} style={{ marginBottom: 20 }}>
      <div className={styles.linkHead}>
        <span>
          <StateTag of={HOUSEHOLD_STATUSES} state={household.status} />{' '}
          <span lang="zh-CN">{household.villageName}</span>
        </span>
        <Button size="small" onClick={() => setEditing(true)}>
          {t('更正类型或所在村')}
        </Button>
      </div>
      <div className={styles.soft}>
        {household.phoneMasked && t('手机号 {{phone}}', { phone: household.phoneMasked })}{' '}
        {t('登记于 {{date}}', { date: formatDate(household.createdAt) })}
      </div>
    </div>
  );
}

type Change = VendorSchemas['schemas']['HouseholdChange'];

function EditCircumstances({ household, onDone }: { household: Household; onDone: () => void }) {
  const t = useT();
  const division = useSession()?.organisation?.divisionCode ?? '';
  const [form] = Form.useForm<Change>();
  const { submit, busy, problem } = useSubmit(
    (body: Change) => vendor.PUT('/api/vendor/households/{id}', { params: { path: { id: household.id } }, body }),
    { form, said: t('已更正'), then: onDone },
  );
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ status: household.status, villageCode: household.villageCode }}
      onFinish={(values) => void submit(values)}
      style={{ marginBottom: 20 }}
    >
      <ProblemAlert problem={problem} />
      <Form.Item name="status" label={t('农户类型')} rules={demands(rules.HouseholdChange.status)}>
        <Select options={Object.entries(HOUSEHOLD_STATUSES).map(([value, [text]]) => ({ value, label: t(text) }))} />
      </Form.Item>
      <Form.Item name="villageCode" label={t('所在村')} rules={demands(rules.HouseholdChange.villageCode)}>
        <DivisionPicker level="village" within={division.slice(0, 4)} />
      </Form.Item>
      <div style={{ display: 'flex', gap: 8 }}>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('保存')}
        </Button>
        <Button onClick={onDone}>{t('取消')}</Button>
      </div>
    </Form>
  );
}

function Links({ id }: { id: string }) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = vendorApi.useQuery('get', '/api/vendor/households/{id}/links', {
    params: { path: { id } },
  });
  const problem = asProblem(error);
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) {
    return (
      <Loading>
        <Skeleton height={90} />
      </Loading>
    );
  }
  return (
    <>
      <h3 style={{ marginBottom: 10, fontSize: 15 }}>{t('与本单位的联结')}</h3>
      <ul className={styles.links}>
        {data.map((link) => (
          <LinkItem key={link.id} householdId={id} link={link} />
        ))}
      </ul>
      {adding ? (
        <AddLink id={id} onDone={() => setAdding(false)} />
      ) : (
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('增加一种联结')}
        </Button>
      )}
    </>
  );
}

function LinkItem({ householdId, link }: { householdId: string; link: Link }) {
  const t = useT();
  const past = link.validTo !== null && link.validTo < today();
  return (
    <li className={styles.link}>
      <div className={styles.linkHead}>
        <strong>{t(LINK_MODES[link.mode]?.[0] ?? link.mode)}</strong>
        {link.current ? (
          <Badge tone="green">{t('联结中')}</Badge>
        ) : past ? (
          <Badge>{t('已终止')}</Badge>
        ) : (
          <Badge tone="blue">{t('尚未开始')}</Badge>
        )}
      </div>
      <div className={styles.soft}>
        {link.validTo
          ? t('{{from}} 至 {{until}}', { from: formatDate(link.validFrom), until: formatDate(link.validTo) })
          : t('{{from}} 起，持续中', { from: formatDate(link.validFrom) })}
        {link.endedReason && (
          <div>
            {t('终止原因')} <span lang="zh-CN">{link.endedReason}</span>
          </div>
        )}
      </div>
      <div className={styles.linkHead} style={{ marginTop: 8 }}>
        <a href={fileUrl(link.evidenceFileId)} target="_blank" rel="noreferrer">
          {t('查看协议或凭证')}
        </a>
        {!past && !link.endedReason && <EndLink householdId={householdId} link={link} />}
      </div>
    </li>
  );
}

function AddLink({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useT();
  const [form] = Form.useForm<LinkValues>();
  const { submit, busy, problem } = useSubmit(
    (values: LinkValues) =>
      vendor.POST('/api/vendor/households/{id}/links', { params: { path: { id } }, body: linkOf(values) }),
    { form, said: t('联结已登记'), then: onDone },
  );
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ validFrom: today() }}
      onFinish={(values) => void submit(values)}
    >
      <ProblemAlert problem={problem} />
      <LinkFields />
      <div style={{ display: 'flex', gap: 8 }}>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('保存联结')}
        </Button>
        <Button onClick={onDone}>{t('取消')}</Button>
      </div>
    </Form>
  );
}
