import { Part } from '../desk';
import { zh } from '../kit';
import { PAGES } from './pages';

const KINDS = ['finance', 'agriculture', 'revitalisation', 'trade', 'township_government', 'operator'] as const;

export function OversightPart() {
  return <Part base="/oversight" title={zh('监管工作台')} pages={PAGES} kinds={KINDS} />;
}
