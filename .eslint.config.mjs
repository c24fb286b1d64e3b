import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', '.dist-*/', '.astro/', 'node_modules/', 'test-results/'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    rules: {
      // Only commands and their reporters speak to the terminal.
      'no-console': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: [
      'src/commands/**',
      'src/testing/*-tests.ts',
      'src/testing/find-chromium.ts',
      'src/testing/valid-html.ts',
      'e2e/search/judged.spec.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
