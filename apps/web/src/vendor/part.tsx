import { Part } from '../desk';
import { zh } from '../kit';
import { PAGES } from './pages';

const KINDS = ['supplier'] as const;

export function VendorPart() {
  return <Part base="/vendor" title={zh('供应商工作台')} pages={PAGES} kinds={KINDS} />;
}
