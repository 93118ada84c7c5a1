import { Form, Input } from 'antd';
import { ApiProblem, oversight, type OversightSchemas } from '../../api';
import rules from '../../api/generated/oversight.rules.json';
import { Ask, demands } from '../../desk';
import { today, useT } from '../../kit';
import { FormModal } from './form-modal';
import type { OrganisationDetail } from './labels';
import { OrganisationPicker } from './organisation-picker';

type Renaming = OversightSchemas['schemas']['RenamingInput'];
type Merger = OversightSchemas['schemas']['MergerInput'];

interface ActionsProps {
  readonly organisation: OrganisationDetail;
  /** Somebody else has changed it: what is shown must be read again. */
  readonly onStale: () => void;
}

/** What a unit's life brings: another name, a merger, a stop and a new start. */
export function OrganisationActions({ organisation, onStale }: ActionsProps) {
  const t = useT();
  const { id, status, name } = organisation;
  const params = { path: { id } };
  if (status === 'suspended') {
    return (
      <Ask
        type="primary"
        label={t('恢复单位')}
        question={t('恢复“{{name}}”？', { name })}
        reason={{ label: t('原因') }}
        said={t('单位已恢复')}
        onConfirm={(reason) =>
          oversight.PUT('/api/oversight/organisations/{id}/reinstatement', { params, body: { reason } })
        }
      >
        <p>{t('它的人员随即可以照原来的角色办事。')}</p>
      </Ask>
    );
  }
  if (status !== 'active') return null;
  return (
    <>
      <Rename organisation={organisation} onStale={onStale} />
      <Merge organisation={organisation} />
      <Ask
        danger
        label={t('停用')}
        question={t('停用“{{name}}”？', { name })}
        reason={{ label: t('原因') }}
        said={t('单位已停用')}
        onConfirm={(reason) =>
          oversight.PUT('/api/oversight/organisations/{id}/suspension', { params, body: { reason } })
        }
      >
        <p>{t('它的人员随即不能以它的名义办事；已有的订单、发票和计入不受影响。可以随时恢复。')}</p>
      </Ask>
    </>
  );
}

function Rename({ organisation: { id, name, shortName, version }, onStale }: ActionsProps) {
  const t = useT();
  const rename = async (body: Renaming) => {
    try {
      return await oversight.PUT('/api/oversight/organisations/{id}/name', {
        params: { path: { id } },
        body: { ...body, shortName: body.shortName || undefined, version },
      });
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'stale_version') onStale();
      throw error;
    }
  };
  const demand = rules.RenamingInput;
  return (
    <FormModal<Renaming, unknown>
      label={t('更名')}
      title={t('更名')}
      draft={`rename-${id}`}
      initial={{ name, shortName, effectiveOn: today() }}
      lead={t('启用日期以前的记录仍然显示旧名称，订单、发票和计入都跟着单位走，不受影响。')}
      work={rename}
      said={t('已更名')}
    >
      <Form.Item name="name" label={t('新的全称')} rules={demands(demand.name)}>
        <Input lang="zh-CN" maxLength={100} />
      </Form.Item>
      <Form.Item name="shortName" label={t('新的简称')} rules={demands(demand.shortName)}>
        <Input lang="zh-CN" maxLength={40} />
      </Form.Item>
      <Form.Item name="effectiveOn" label={t('启用日期')} rules={demands(demand.effectiveOn)}>
        <Input type="date" max={today()} />
      </Form.Item>
      <Form.Item name="basis" label={t('依据的文件')} rules={demands(demand.basis)}>
        <Input lang="zh-CN" maxLength={200} placeholder={t('文号和文件名')} />
      </Form.Item>
    </FormModal>
  );
}

function Merge({ organisation: { id, kind, name } }: { organisation: OrganisationDetail }) {
  const t = useT();
  const demand = rules.MergerInput;
  return (
    <FormModal<Merger, unknown>
      danger
      label={t('并入')}
      title={t('把“{{name}}”并入另一单位', { name })}
      draft={`merge-${id}`}
      initial={{ effectiveOn: today() }}
      lead={t('并入以后这个单位不再办事，也不能恢复；它的历史记录保留，由并入的单位承接。')}
      work={(body) => oversight.PUT('/api/oversight/organisations/{id}/merger', { params: { path: { id } }, body })}
      said={t('已并入')}
    >
      <Form.Item name="successorId" label={t('并入哪个单位')} rules={demands(demand.successorId)}>
        <OrganisationPicker kind={kind} except={id} onlyActive />
      </Form.Item>
      <Form.Item name="effectiveOn" label={t('合并日期')} rules={demands(demand.effectiveOn)}>
        <Input type="date" max={today()} />
      </Form.Item>
      <Form.Item name="basis" label={t('依据的文件')} rules={demands(demand.basis)}>
        <Input lang="zh-CN" maxLength={200} placeholder={t('文号和文件名')} />
      </Form.Item>
    </FormModal>
  );
}
