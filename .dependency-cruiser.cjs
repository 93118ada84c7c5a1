// The rules of the house, made from the one ordered list. `test/architecture.spec.ts` plants a violation of each.
const rooms = require('./rooms.cjs');

const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const spec = '\\.(spec|e2e-spec)\\.ts$';

const looksRight = rooms
  .slice(0, -1)
  .map((room, index) =>
    error(
      `${room}-looks-right`,
      `Calls go left: ${room} may import only rooms to its left in rooms.cjs. A fact goes right as an outbox event.`,
      { path: `^libs/${room}/` },
      { path: `^libs/(${rooms.slice(index + 1).join('|')})/` },
    ),
  );

module.exports = {
  forbidden: [
    ...looksRight,
    error(
      'use-the-door',
      'A room is entered through its src/index.ts; whatever is not exported there is its own affair.',
      { path: '^(apps|libs|test|bench)/([^/]+)/' },
      { path: '^libs/[^/]+/src/(?!index\\.ts$)', pathNot: '^$1/$2/' },
    ),
    error('libs-never-import-apps', 'Rooms own the domain and know no door.', { path: '^libs/' }, { path: '^apps/' }),
    error(
      'apps-are-strangers',
      'Only standalone, the composition root, may import other apps.',
      { path: '^apps/([^/]+)/', pathNot: `^apps/standalone/|${spec}` },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    error(
      'test-only-in-specs',
      'Test code never reaches production: only specs, test/ and bench/ may import it.',
      { path: '^(apps|libs)/', pathNot: `${spec}|/e2e/|\\.fake\\.ts$` },
      { path: `^(test|bench)/|${spec}` },
    ),
    error('no-cycles', 'Two files that need each other are one thought in two places.', {}, { circular: true }),
    error('no-lost-imports', 'The import leads nowhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
