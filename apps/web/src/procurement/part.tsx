import { Part } from '../desk';
import { zh } from '../kit';
import { PAGES } from './pages';

const KINDS = ['budget_unit', 'union', 'enterprise'] as const;

export function ProcurementPart() {
  return <Part base="/procurement" title={zh('采购人工作台')} pages={PAGES} kinds={KINDS} />;
}
