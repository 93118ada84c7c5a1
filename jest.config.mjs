// Run through `npm test`, or directly: node node_modules/jest/bin/jest.js <pattern>
import { ensureBuild } from './bin/build.mjs';

// The specs run compiled, in plain Node, as the product itself does. Jest's own runner loads every module anew for every
// file, inside a virtual machine: five seconds a file where one second is work (docs/adr/0014).
// `npm test` makes a build of its own for the run.
if (!process.env.SPECS_BUILD) await ensureBuild();

export default {
  runner: '<rootDir>/test/support/light-runner.mjs',
  roots: [process.env.SPECS_BUILD ?? '<rootDir>/dist'],
  testRegex: ['\\.(spec|e2e-spec)\\.js$'],
  modulePathIgnorePatterns: ['<rootDir>/dist/web'],
  transform: {},
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/time-limits.mjs'],
  cacheDirectory: '<rootDir>/.jest-cache',
};
