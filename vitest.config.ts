import { defineConfig } from 'vitest/config';

// In the repository the packages are their sources; `default` in their exports is what is built for publication.
const conditions = ['source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: [
      {
        // Pure rules: no database, no network.
        extends: true,
        test: {
          name: 'unit',
          // On a busy machine the first reading of the taxonomy alone takes seconds.
          testTimeout: 60_000,
          include: [
            'packages/*/{src,test}/**/*.test.ts',
            'src/{ui,texts,web}/**/*.test.{ts,tsx}',
            'src/**/*.unit.test.{ts,tsx}',
            'demo/**/*.unit.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts'],
          exclude: ['src/{ui,texts,web}/**', '**/*.unit.test.*', '**/node_modules/**'],
          globalSetup: ['src/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
