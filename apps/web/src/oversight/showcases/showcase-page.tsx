import { Form, Input, Radio } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { oversight, oversightApi, type StoredFile } from '../../api';
import rules from '../../api/generated/oversight.rules.json';
import {
  Ask,
  demands,
  DivisionPicker,
  DraftNote,
  PageHead,
  Panel,
  Pending,
  ProblemAlert,
  StateTag,
  UploadField,
  useDraft,
  useSubmit,
} from '../../desk';
import { Button, today, useT } from '../../kit';
import { BlocksField } from './blocks-field';
import { Preview } from './preview';
import { type Block, type Schemas, SHOWCASE_KINDS, SHOWCASE_STATES, type ShowcaseView } from './words';

interface Words {
  kind: 'pavilion' | 'zone';
  slug: string;
  title: string;
  intro?: string;
  regionCode?: string | null;
  fromOn: string;
  toOn?: string;
  cover?: readonly StoredFile[];
  blocks?: Block[];
}

export default function ShowcasePage() {
  const { id } = useParams();
  return id ? <Existing id={id} /> : <Editor key="new" />;
}

function Existing({ id }: { id: string }) {
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/showcases/{id}', {
    params: { path: { id } },
  });
  if (!data) return <Pending error={error} retry={refetch} />;
  return <Editor key={`${data.id}/${data.version}`} showcase={data} />;
}

/** The fields and blocks of a showcase, and beneath them what the shop would show of it as saved. */
function Editor({ showcase }: { showcase?: ShowcaseView }) {
  const t = useT();
  return (
    <>
      <PageHead
        title={showcase ? showcase.title : t('新建专馆或专区')}
        named={showcase !== undefined}
        above={[{ title: t('专馆与专区'), to: '/oversight/showcases' }]}
        mark={showcase && <StateTag of={SHOWCASE_STATES} state={showcase.state} />}
        actions={showcase && <Actions showcase={showcase} />}
      >
        {showcase?.withdrawnReason && t('已撤下，理由：{{reason}}', { reason: showcase.withdrawnReason })}
      </PageHead>
      <Panel title={t('内容')}>
        <ShowcaseForm {...(showcase && { showcase })} />
      </Panel>
      {showcase && <Preview showcase={showcase} />}
    </>
  );
}

const wordsOf = (showcase?: ShowcaseView): Partial<Words> =>
  showcase
    ? {
        kind: showcase.kind,
        slug: showcase.slug,
        title: showcase.title,
        intro: showcase.intro,
        regionCode: showcase.regionCode,
        fromOn: showcase.fromOn,
        toOn: showcase.toOn ?? '',
        blocks: showcase.blocks.map(({ products: _shown, ...block }) => block),
      }
    : { kind: 'pavilion', fromOn: today(), blocks: [] };

function ShowcaseForm({ showcase }: { showcase?: ShowcaseView }) {
  const t = useT();
  const navigate = useNavigate();
  const [form] = Form.useForm<Words>();
  const kind = Form.useWatch('kind', form);
  const demand = rules.NewShowcaseInput;
  const { restored, keep, discard } = useDraft(`showcase-${showcase?.id ?? 'new'}`, form);
  const save = async ({ kind, cover, toOn, blocks = [], regionCode, intro = '', ...words }: Words) => {
    const body = {
      ...words,
      intro,
      regionCode: regionCode ?? null,
      toOn: toOn || null,
      coverFileId: cover?.[0]?.id ?? showcase?.coverFileId ?? null,
      blocks: blocks.map(blockOf),
    };
    const { data } = showcase
      ? await oversight.PUT('/api/oversight/showcases/{id}', {
          params: { path: { id: showcase.id } },
          body: { ...body, version: showcase.version },
        })
      : await oversight.POST('/api/oversight/showcases', { body: { ...body, kind } });
    return data!;
  };
  const { submit, busy, problem } = useSubmit(save, {
    form,
    said: t('已保存'),
    then: ({ id }) => {
      discard();
      if (!showcase) void navigate(`/oversight/showcases/${id}`);
    },
  });
  const known = Object.fromEntries(
    (showcase?.blocks ?? []).flatMap(({ products }) => products.map(({ productId, name }) => [productId, name])),
  );
  return (
    <Form<Words>
      form={form}
      layout="vertical"
      initialValues={wordsOf(showcase)}
      onValuesChange={keep}
      onFinish={(words) => void submit(words)}
    >
      <ProblemAlert problem={problem} />
      <DraftNote
        restored={restored}
        onDiscard={() => {
          discard();
          form.resetFields();
        }}
      />
      <Form.Item name="kind" label={t('类型')} hidden={showcase !== undefined} required>
        <Radio.Group options={Object.entries(SHOWCASE_KINDS).map(([value, [text]]) => ({ value, label: t(text) }))} />
      </Form.Item>
      <Form.Item name="title" label={t('名称')} rules={demands(demand.title)}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item
        name="slug"
        label={t('网址')}
        extra={t('小写字母、数字和短横线，例如 leiyang')}
        rules={demands(demand.slug)}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="intro" label={t('导语')}>
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
      <Form.Item
        name="regionCode"
        label={t('所属地区')}
        extra={t('专馆必填')}
        rules={[{ required: kind === 'pavilion', message: t('必须填写') }]}
      >
        <DivisionPicker />
      </Form.Item>
      <Form.Item name="fromOn" label={t('第一天')} rules={[{ required: true, message: t('必须填写') }]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="toOn" label={t('最后一天')} extra={t('不填为不限')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="cover" label={showcase?.coverFileId ? t('更换封面') : t('封面')}>
        <UploadField purpose="photo" />
      </Form.Item>
      <h3>{t('栏目')}</h3>
      <BlocksField known={known} />
      <div style={{ marginTop: 16 }}>
        <Button look="primary" type="submit" busy={busy}>
          {t('保存')}
        </Button>
      </div>
    </Form>
  );
}

/** Only what belongs to its kind is sent. */
const blockOf = (block: Block): Block => ({
  kind: block.kind,
  heading: block.heading,
  body: block.kind === 'text' ? (block.body ?? '') : '',
  productIds: block.kind === 'products' ? (block.productIds ?? []) : [],
  categoryCode: block.kind === 'rule' ? (block.categoryCode ?? null) : null,
  originCode: block.kind === 'rule' ? (block.originCode ?? null) : null,
  programmeCode: block.kind === 'rule' ? (block.programmeCode ?? null) : null,
  most: block.kind === 'rule' ? (block.most ?? null) : null,
});

function Actions({ showcase: { id, state, version } }: { showcase: ShowcaseView }) {
  const t = useT();
  const params = { path: { id } };
  if (state !== 'published') {
    return (
      <Ask
        type="primary"
        label={t('发布')}
        question={t('发布已保存的内容？')}
        said={t('已发布')}
        onConfirm={() =>
          oversight.POST('/api/oversight/showcases/{id}/publication', {
            params,
            body: { version } satisfies Schemas['ShowcaseVersionInput'],
          })
        }
      >
        <p>{t('从第一天起在商城人人可见；没有保存的修改不会发布。')}</p>
      </Ask>
    );
  }
  return (
    <Ask
      danger
      label={t('撤下')}
      question={t('撤下以后商城不再显示？')}
      reason={{ label: t('理由'), max: 300 }}
      said={t('已撤下')}
      onConfirm={(reason) =>
        oversight.POST('/api/oversight/showcases/{id}/withdrawal', { params, body: { version, reason } })
      }
    />
  );
}
