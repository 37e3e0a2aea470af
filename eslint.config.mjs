import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** An import of another room from anywhere below a plugin: `../server`, `../../server/src/x`. */
const room = (name) => `(^|/)\\.\\./${name}(/|$)`;

/** `import()` and `require()` get past `no-restricted-imports`; the rooms may not be entered through them either. */
const dynamic = (regex, message) => ({
  selector: `:matches(ImportExpression > Literal.source, CallExpression[callee.name='require'] > Literal.arguments)[value=/${regex.replaceAll('/', '\\/')}/]`,
  message,
});

const closed = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
  'no-restricted-syntax': [
    'error',
    ...patterns
      .filter(({ importNames }) => !importNames)
      .map(({ regex, message }) => dynamic(regex, message)),
  ],
});

const CORE =
  'core/ is pure: it gets plain data and gives plain data, without Strapi, a database, files, the network or the other rooms.';

const READING =
  'These rooms of reading/ are pure: they get plain data and give plain data, texts or statements, without Strapi, a database or the other rooms.';

const EXTRACTOR =
  'extractor/ runs a program and knows what it is asked: neither Strapi nor who asks. Both the server and the command use it.';

const NO_PANEL = {
  regex: room('admin'),
  message: 'The server does not know the panel; what both need is in shared/.',
};

const UNENCODED =
  'It writes the other words of the address as they are, so that a name with & is cut off: use ListSearch, and useAddress for the rest.';

const UNDIRECTED =
  'It stands outside the page and does not know that it is written from right to left: use that of components/directed.';

const USE_CASE = 'imports/ are use cases: they know ports, not Strapi, and not who stores, queues or asks.';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'build/',
      'coverage/',
      '.data/',
      '.tmp/',
      '.cache/',
      '.strapi/',
      'types/generated/',
      'public/uploads/',
      'samples/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    languageOptions: { globals: globals.node },
    rules: {
      // Readers tell formats by their bytes.
      'no-control-regex': 'off',
      // The one way to import a CommonJS package that has no default export.
      '@typescript-eslint/no-require-imports': ['error', { allowAsImport: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/plugins/wire/core/**'],
    rules: {
      ...closed(
        { regex: '^(@strapi|koa|knex|pg)(/|-|$)', message: CORE },
        {
          regex:
            '^(node:)?(fs|net|http|https|http2|tls|dgram|dns|child_process|worker_threads|cluster|process|os)(/|$)',
          message: CORE,
        },
        { regex: room('(server|admin|cli|shared|extractor)'), message: CORE },
      ),
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: CORE },
        { name: 'process', message: CORE },
        { name: 'setTimeout', message: CORE },
        { name: 'setInterval', message: CORE },
      ],
    },
  },
  {
    files: ['src/reading/{shape,sql,search,standards}/**'],
    rules: closed(
      { regex: '^(@strapi|koa|knex|pg)(/|-|$)', message: READING },
      {
        regex: '^(node:)?(fs|net|http|https|http2|child_process|worker_threads|process)(/|$)',
        message: READING,
      },
      { regex: room('(server|access|answers)'), message: READING },
    ),
  },
  {
    files: ['src/plugins/wire/extractor/**'],
    rules: closed(
      { regex: '^(@strapi|koa|knex|pg)(/|-|$)', message: EXTRACTOR },
      { regex: room('(server|admin|cli|shared)'), message: EXTRACTOR },
    ),
  },
  {
    // The command loads Strapi only for what needs it, since that takes seconds.
    files: ['src/plugins/wire/cli/**'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/plugins/wire/server/**'],
    rules: closed(NO_PANEL),
  },
  {
    files: ['src/plugins/wire/server/src/imports/**'],
    rules: closed(
      NO_PANEL,
      { regex: '^(@strapi|koa|knex|pg|graphile-worker)(/|-|$)', message: USE_CASE },
      {
        regex: room('(stores|services|controllers|routes|policies|jobs|bootstrap|content-types)'),
        message: USE_CASE,
      },
      // What stands against publishing is pure; the rest of the gate watches over Strapi.
      { regex: '(^|/)\\.\\./gate(/(?!obstacles$)|$)', message: USE_CASE },
    ),
  },
  {
    files: ['src/plugins/wire/admin/**'],
    rules: closed(
      {
        regex: room('(server|cli|extractor)'),
        message: 'The panel does not know the server; what both need is in shared/.',
      },
      { regex: '^@strapi/strapi/admin$', importNames: ['SearchInput'], message: UNENCODED },
      { regex: '^@strapi/strapi/admin$', importNames: ['ConfirmDialog'], message: UNDIRECTED },
      {
        regex: '^@strapi/design-system$',
        importNames: ['Dialog', 'Modal', 'SingleSelect'],
        message: UNDIRECTED,
      },
    ),
  },
  {
    files: ['src/plugins/wire/admin/src/components/directed/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/admin/**', 'src/plugins/wire/admin/**'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['tests/e2e/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='route']",
          message: 'Some requests pass a route that was just made: answerInstead() sees that none does.',
        },
      ],
    },
  },
  {
    // Run by browsers as they are.
    files: ['public/**/*.js'],
    languageOptions: { sourceType: 'module', globals: globals.browser },
  },
  {
    files: ['tests/**'],
    languageOptions: { globals: globals.jest },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
);
