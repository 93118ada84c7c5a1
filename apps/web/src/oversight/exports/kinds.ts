import type { OversightSchemas } from '../../api';
import { type IconName, zh } from '../../kit';
import type { Labels } from '../../kit/labels';

export type Export = OversightSchemas['schemas']['ExportDto'];
export type NewExport = OversightSchemas['schemas']['NewExportInput'];
export type Kind = NewExport['kind'];
export type Format = NewExport['format'];

interface KindWords {
  readonly name: string;
  readonly what: string;
  readonly icon: IconName;
  /** The first is offered first. */
  readonly formats: readonly Format[];
}

/** What can be asked for, and in which formats the API makes it (libs/reporting FORMATS_OF). */
export const KINDS: Readonly<Record<Kind, KindWords>> = {
  bulletin: {
    name: zh('通报'),
    what: zh('正文和附表齐全的公文，可以直接印发；自动编号。'),
    icon: 'document',
    formats: ['pdf', 'xlsx'],
  },
  compliance_table: {
    name: zh('完成情况表'),
    what: zh('下一级各地一行：预留、下单、验收、支付、完成和名次。'),
    icon: 'scale',
    formats: ['xlsx', 'csv', 'pdf'],
  },
  agencies: {
    name: zh('单位明细'),
    what: zh('每个单位一行，可以只要滞后、未填报等名单。'),
    icon: 'user',
    formats: ['xlsx', 'csv'],
  },
  count_entries: {
    name: zh('计入明细'),
    what: zh('每一次增减一行，精确到订单行，用于逐笔核对。'),
    icon: 'box',
    formats: ['xlsx', 'csv'],
  },
};

export const FORMATS: Readonly<Record<Format, string>> = {
  pdf: zh('PDF（阅读和印发）'),
  xlsx: zh('Excel 表格'),
  csv: zh('CSV（导入其他系统）'),
};

export const EXPORT_STATES: Labels = {
  queued: [zh('排队中'), 'gold'],
  running: [zh('正在生成'), 'blue'],
  done: [zh('已生成'), 'green'],
  failed: [zh('未能生成'), 'red'],
  cancelled: [zh('已取消')],
};

export const isUnderWay = ({ state }: Pick<Export, 'state'>): boolean => state === 'queued' || state === 'running';

export const contentPath = (id: string): string => `/api/oversight/exports/${id}/content`;
