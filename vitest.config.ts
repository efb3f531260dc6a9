import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Checks that start a whole command need more than the usual 5 seconds on a busy machine.
    testTimeout: 60_000,
    // Quicker to start than processes.
    pool: 'threads',
    // Modules, the lists of units and the pages of the site are read once for all files: no test changes what others
    // see, and whoever stands in for the environment or the clock puts it back.
    isolate: false,
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
