// The rules of the web, in the order of its folders. `test/architecture.spec.ts` plants a violation of each.
const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const web = '^apps/web/src';
const within = { path: `${web}/` };
const parts = ['storefront', 'vendor', 'procurement', 'oversight'];

/** What a folder of the web may import beside itself. */
const layer = (name, ...seen) =>
  error(
    `web-${name}-looks-left`,
    `In the web, ${name}/ may import only ${seen.length > 0 ? seen.map((folder) => `${folder}/`).join(', ') : 'libraries'}.`,
    { path: `${web}/${name}/` },
    { path: `${web}/`, pathNot: `${web}/(${[name, ...seen].join('|')})/` },
  );

module.exports = {
  forbidden: [
    layer('kit'),
    layer('api'),
    layer('session', 'kit', 'api'),
    layer('desk', 'kit', 'api', 'session'),
    layer('storefront', 'kit', 'api', 'session'),
    ...parts.slice(1).map((part) => layer(part, 'kit', 'api', 'session', 'desk')),
    error(
      'web-light-parts',
      'What a shopper loads stays light: the component library and the charts belong to the desk.',
      { path: `${web}/(kit|api|session|storefront)/` },
      { path: '(^|/)node_modules/(antd|@ant-design|@rc-component|echarts|dayjs)/' },
    ),
    error(
      'web-is-a-client',
      'The web knows the product through its HTTP API alone.',
      { path: `${web}/` },
      { path: '^(apps/(?!web/)|libs/|test/|bench/|bin/)' },
    ),
    error('web-no-cycles', 'Two files that need each other are one thought in two places.', within, { circular: true }),
    error('web-no-lost-imports', 'The import leads nowhere.', within, { couldNotResolve: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'apps/web/tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist/|apps/web/e2e/)|\\.(svg|css)$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
