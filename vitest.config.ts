import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/browser/**'],
        },
      },
      // Reads the finished site in OUT_DIR (dist by default); build first.
      { test: { name: 'site', include: ['test/site/**/*.test.ts'] } },
    ],
  },
});
