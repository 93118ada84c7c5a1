// Checks .dependency-cruiser.cjs through the library: its command refuses Node 20, the library runs there.
// Usage: node bin/import-rules.mjs [folder], default the repository.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const base = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));
process.chdir(base);

const { forbidden, options } = createRequire(import.meta.url)(join(base, '.dependency-cruiser.cjs'));
const folders = ['apps', 'libs', 'test', 'bench'].filter((folder) => existsSync(join(base, folder)));
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
console.log(`${violations.length} violations in ${totalCruised} modules`);
process.exit(violations.length > 0 || totalCruised === 0 ? 1 : 0);
