// Run through `npm test`, or directly: node --experimental-vm-modules node_modules/jest/bin/jest.js <pattern>
import { createRequire } from 'node:module';

const rooms = createRequire(import.meta.url)('./rooms.cjs');

const typescript = {
  swcrc: false,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'es6' },
};

// Jest on Node 20 cannot require() an ESM-only package; these two reach us through CommonJS ones.
const esmOnly = '(cookie|content-disposition)';
const commonjs = { swcrc: false, jsc: { target: 'es2022' }, module: { type: 'commonjs' } };

export default {
  testEnvironment: 'node',
  roots: ['libs', 'apps', 'test', 'bin', 'bench'].map((folder) => `<rootDir>/${folder}`),
  extensionsToTreatAsEsm: ['.ts'],
  testRegex: ['.*\\.(spec|e2e-spec)\\.ts$'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?${esmOnly}/)`],
  transform: {
    [`/node_modules/(?:.*/)?${esmOnly}/.+\\.js$`]: ['@swc/jest', commonjs],
    '^.+\\.ts$': ['@swc/jest', typescript],
  },
  moduleNameMapper: {
    [`^@bangfu/(${rooms.join('|')})$`]: '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  cacheDirectory: '<rootDir>/.jest-cache',
  // Modules loaded through the VM are never given back; a worker that has grown fat is replaced.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30_000,
};
