import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const domains = ['guides', 'faq', 'situations', 'places', 'figures', 'search'];
const foundations = [
  'text',
  'files',
  'i18n',
  'ui',
  'drawings',
  'upkeep',
  'facts',
  'units',
  'schedule',
  'sources',
  'offline',
];
const upper = ['pages', 'site', 'collections', 'check', 'build'];

/** A folder of src may not import from the others. */
function forbid(target, from, message) {
  return from
    .filter((folder) => folder !== target)
    .map((folder) => ({ target: `./src/${target}`, from: `./src/${folder}`, message }));
}

/** Arrows point one way: pages → domains → foundations → text. */
const zones = [
  ...forbid('text', [...foundations, ...domains, ...upper], 'text/ imports nobody.'),
  ...forbid(
    'files',
    [...foundations.filter((name) => name !== 'text'), ...domains, ...upper],
    'files/ imports text/ only.',
  ),
  ...forbid(
    'offline',
    [...foundations.filter((name) => !['text', 'files'].includes(name)), ...domains, ...upper],
    'offline/ imports text/ and files/ only.',
  ),
  ...['i18n', 'ui', 'drawings', 'upkeep', 'facts', 'units', 'schedule', 'sources'].flatMap((name) =>
    forbid(name, [...domains, ...upper], 'A foundation knows no domain.'),
  ),
  ...domains.flatMap((name) =>
    forbid(name, [...domains, ...upper], 'A domain knows no other domain and no page.'),
  ),
  ...forbid('site', ['pages', 'collections', 'check', 'build'], 'The frame knows no page.'),
  ...forbid('collections', ['pages', 'site', 'build'], 'Collections are below the frame.'),
  ...forbid('check', ['pages', 'build'], 'The check is below the build.'),
];

export default tseslint.config(
  { ignores: ['dist*/', '.astro/', '.cache/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts', '.tsx'],
        'astro-eslint-parser': ['.astro'],
      },
      'import-x/extensions': ['.ts', '.tsx', '.astro'],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.astro'],
    // Astro's own convention names a component's properties so.
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
);
