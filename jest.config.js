/** One project a kind of test: `unit` needs nothing, `integration` a compiled server, `e2e` a built admin panel and Chromium. */
const transform = {
  '^.+\\.[jt]sx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

const project = (name, more = {}) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.tmp'],
  transform,
  // Looking a global up in Jest's sandbox takes longer than what is done with it, which would be most of the time that tests measure.
  sandboxInjectedGlobals: ['Math', 'String', 'Number', 'Infinity'],
  ...more,
});

module.exports = {
  projects: [
    project('unit'),
    project('integration', {
      setupFilesAfterEnv: ['<rootDir>/tests/support/timeout.ts'],
      globalSetup: '<rootDir>/tests/integration/support/global-setup.mjs',
      globalTeardown: '<rootDir>/tests/integration/support/global-teardown.mjs',
      // Strapi loads the compiled server; only the copies of package.json in it must not be mistaken for packages.
      modulePathIgnorePatterns: ['<rootDir>/dist/.*/package\\.json', '<rootDir>/.data', '<rootDir>/.tmp'],
      transformIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
    }),
    project('e2e', {
      setupFilesAfterEnv: ['<rootDir>/tests/support/timeout.ts'],
      globalSetup: '<rootDir>/tests/e2e/support/global-setup.mjs',
      globalTeardown: '<rootDir>/tests/e2e/support/global-teardown.mjs',
    }),
  ],
};
