// Few rules, all errors, each of them about a real accident. `test/lint.spec.ts` plants a violation of the important ones.
import tseslint from 'typescript-eslint';

const clock = 'Inject Clock (kernel): tests and business dates need one source of time.';
const database =
  "Use kernel's Database: with transactions in AsyncLocalStorage a bypass is the only way to get them wrong.";

const time = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clock },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.builds/',
      '.dist-next/',
      'node_modules/',
      '.data/',
      '.jest-cache/',
      'coverage/',
      'apps/web/src/api/generated/',
      'docs/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs', '**/*.cjs'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      curly: ['error', 'multi-line'],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/ban-ts-comment': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['libs/kernel/**', 'bench/**', 'apps/web/src/kit/format.ts', 'apps/web/e2e/**'],
    rules: {
      'no-restricted-syntax': ['error', ...time],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'typeorm', importNames: ['DataSource', 'EntityManager', 'InjectRepository'], message: database },
            { name: '@nestjs/typeorm', message: database },
          ],
        },
      ],
    },
  },
  {
    // Markup is long and flat; what a component decides still fits on a screen.
    files: ['apps/web/src/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 140, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    // A describe block is one function, however many sentences it holds; a story of one noun stays in one file.
    files: ['**/*.spec.ts', '**/*.e2e-spec.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 420, skipBlankLines: true, skipComments: true }],
    },
  },
);
