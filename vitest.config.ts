import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Checks that start a whole command need more than the usual 5 seconds on a busy machine.
    testTimeout: 60_000,
    // Quicker to start than processes, and no test changes what others see.
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/browser/**'],
        },
      },
      // Reads the finished site in OUT_DIR (dist by default); build first.
      { extends: true, test: { name: 'site', include: ['test/site/**/*.test.ts'] } },
    ],
  },
});
