import { zh } from '../../kit';

export const ADMISSION_STEPS = [
  { key: 'facts', title: zh('主体信息') },
  { key: 'papers', title: zh('材料') },
  { key: 'review', title: zh('核对提交') },
] as const;
