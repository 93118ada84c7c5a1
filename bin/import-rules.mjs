// Checks .dependency-cruiser.cjs (servers) and .dependency-cruiser.web.cjs (web) through the library: its command
// refuses Node 20, the library runs there. Usage: node bin/import-rules.mjs [folder], default the repository.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const base = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));
process.chdir(base);

const checks = [
  ['.dependency-cruiser.cjs', ['apps', 'libs', 'test', 'bench']],
  ['.dependency-cruiser.web.cjs', ['apps/web/src']],
];

const totals = { violations: 0, modules: 0 };
for (const [rules, folders] of checks) {
  const present = folders.filter((folder) => existsSync(join(base, folder)));
  if (present.length > 0) await check(rules, present);
}
console.log(`${totals.violations} violations in ${totals.modules} modules`);
process.exit(totals.violations > 0 || totals.modules === 0 ? 1 : 0);

async function check(rules, folders) {
  const { forbidden, options } = createRequire(import.meta.url)(join(base, rules));
  const { output } = await cruise(
    folders,
    { ...options, validate: true, ruleSet: { forbidden, options } },
    options.enhancedResolveOptions,
    { tsConfig: extractTSConfig(join(base, options.tsConfig.fileName)) },
  );
  const { violations, totalCruised } = output.summary;
  const comments = new Map(forbidden.map(({ name, comment }) => [name, comment]));
  for (const { rule, from, to, cycle } of violations) {
    const path = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
    console.log(`${rule.name}: ${from} → ${path}\n  ${comments.get(rule.name)}`);
  }
  totals.violations += violations.length;
  totals.modules += totalCruised;
}
