import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@bangfu/kernel';
import { proved } from '../prove/support/proving.js';

/** Ids of levels 1 and 2 of ASVS 5.0.0, `V1.2.3`, per section the numbers: taken from the standard's own table. */
const REQUIRED: Readonly<Record<string, readonly number[]>> = JSON.parse(
  readFileSync(join(repositoryRoot(), 'test/security/asvs-5.0.0-ids.json'), 'utf8'),
) as Record<string, number[]>;
/** Of level 3, what this product is about: two people, the pace of people, races. */
const BEYOND = ['V2.3.5', 'V2.4.2', 'V15.4.1', 'V15.4.2'];

interface Row {
  readonly id: string;
  readonly level: string;
  readonly state: string;
  readonly here: string;
  readonly proofs: readonly { readonly file: string; readonly test: string }[];
}

const text = readFileSync(join(repositoryRoot(), 'docs/security/asvs.md'), 'utf8');

function rowsOf(markdown: string): Row[] {
  return markdown.split('\n').flatMap((line) => {
    const cells = /^\| (V\d+\.\d+\.\d+) \| (L\d) \| ([a-z/]+) \| (.*) \| (.*?) ?\|$/.exec(line);
    if (!cells) return [];
    const [, id, level, state, here, proof] = cells as unknown as [string, string, string, string, string, string];
    const proofs = [...proof.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, file, test]) => ({ file: file!, test: test! }));
    return [{ id, level, state, here, proofs }];
  });
}

function faultsOf(rows: readonly Row[]): string[] {
  const required = Object.entries(REQUIRED).flatMap(([section, numbers]) => numbers.map((n) => `${section}.${n}`));
  const ids = rows.map(({ id }) => id);
  const faults = [...required, ...BEYOND].filter((id) => !ids.includes(id)).map((id) => `${id} is missing`);
  faults.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`));
  faults.push(...ids.filter((id) => !required.includes(id) && !BEYOND.includes(id)).map((id) => `${id} is no id`));
  for (const { id, state, here, proofs } of rows) {
    if (!['met', 'n/a', 'open'].includes(state)) faults.push(`${id}: ${state} is no state`);
    if (here.length < 8) faults.push(`${id} says nothing`);
    if (state === 'met' && proofs.length === 0) faults.push(`${id} is met without a proof`);
    if (state === 'open' && !here.includes('Closed')) faults.push(`${id} is open and does not say what would close it`);
    for (const { file, test } of proofs) if (!isTest(file, test)) faults.push(`${id}: ${file} has no test “${test}”`);
  }
  return faults;
}

function isTest(file: string, test: string): boolean {
  const path = join(repositoryRoot(), file);
  if (!/\.(e2e-)?spec\.ts$/.test(file) || !existsSync(path)) return false;
  const source = readFileSync(path, 'utf8');
  return [`'${test}'`, `"${test}"`, `\`${test}\``].some((quoted) => source.includes(quoted));
}

describe('The table of ASVS 5.0.0', () => {
  const rows = rowsOf(text);

  it('has every id of levels 1 and 2 once, and what is met names a test that exists', () => {
    expect(faultsOf(rows)).toEqual([]);
    const of = (state: string) => rows.filter((row) => row.state === state).length;
    const counted = Object.values(REQUIRED).flat().length;
    expect(counted).toBe(253);
    proved('G: ASVS 5.0.0 L2', { rows: rows.length, met: of('met'), 'not applicable': of('n/a'), open: of('open') });
  });

  it('would be found wrong: an id gone, doubled or made up, a test that is not there, an open end', () => {
    const [met] = rows.filter(({ state }) => state === 'met');
    const bad = [
      ...rows.slice(1),
      rows[1]!,
      { ...met!, id: 'V99.1.1' },
      {
        ...met!,
        id: 'V98.1.1',
        proofs: [{ file: 'test/security/asvs.spec.ts', test: ['that nobody', 'wrote'].join(' ') }],
      },
      { ...met!, id: 'V97.1.1', state: 'open', here: 'we shall see', proofs: [] },
    ];
    const faults = faultsOf(bad);
    expect(faults).toContain(`${rows[0]!.id} is missing`);
    expect(faults).toContain(`${rows[1]!.id} stands twice`);
    expect(faults).toContain('V99.1.1 is no id');
    expect(faults).toContain('V98.1.1: test/security/asvs.spec.ts has no test “that nobody wrote”');
    expect(faults).toContain('V97.1.1 is open and does not say what would close it');
  });

  it('has a document for every page that the index names', () => {
    const index = readFileSync(join(repositoryRoot(), 'docs/security/README.md'), 'utf8');
    const named = [...index.matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, path]) => path!)
      .filter((path) => !path.includes('://'));
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !existsSync(join(repositoryRoot(), 'docs/security', path)))).toEqual([]);
  });
});
