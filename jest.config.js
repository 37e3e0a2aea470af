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
  ...more,
});

module.exports = {
  projects: [project('unit')],
};
