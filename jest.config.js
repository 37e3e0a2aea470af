/** One project a kind of test: `unit` needs nothing, `integration` a compiled server, `e2e` a built admin panel and Chromium. */
const transform = {
  '^.+\\.[jt]sx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

const project = (name, more = {}) => ({
  displayName: name,
  testEnvironment: '<rootDir>/tests/support/environment.cjs',
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.tmp'],
  transform,
  // Looking a global up in Jest's sandbox takes longer than what is done with it, which would be most of the time that tests measure.
  sandboxInjectedGlobals: ['Math', 'String', 'Number', 'Infinity'],
  ...more,
});

module.exports = {
  // graphile-worker keeps its options for good, and by them each file's Strapi: a worker of 2 GB at the end, that spent its time tidying up.
  workerIdleMemoryLimit: '1GB',
  projects: [
    project('unit'),
    project('integration', {
      testEnvironment: '<rootDir>/tests/integration/support/environment.cjs',
      setupFilesAfterEnv: ['<rootDir>/tests/support/timeout.ts'],
      globalSetup: '<rootDir>/tests/integration/support/global-setup.mjs',
      globalTeardown: '<rootDir>/tests/integration/support/global-teardown.mjs',
    }),
    project('e2e', {
      setupFilesAfterEnv: ['<rootDir>/tests/support/timeout.ts'],
      globalSetup: '<rootDir>/tests/e2e/support/global-setup.mjs',
      globalTeardown: '<rootDir>/tests/e2e/support/global-teardown.mjs',
    }),
  ],
};
