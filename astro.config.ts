import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { noWorkerWhileEditing } from './src/build/devWorker.ts';
import { withVersions } from './src/build/sitemap.ts';
import { buildPaths } from './src/files/paths.ts';
import { finishInterrupted } from './src/files/publish/publish.ts';
import { readSettings } from './src/site/settings.ts';

const paths = buildPaths();
// Astro may be started by hand; nothing is read from a change that is half made.
finishInterrupted(paths.content);

export default defineConfig({
  site: readSettings(paths.content).url,
  output: 'static',
  trailingSlash: 'always',
  outDir: paths.out,
  cacheDir: paths.cache,
  // 'jsx' would eat the spaces between words and links.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'tep' },
  devToolbar: { enabled: false },
  integrations: [
    preact(),
    mdx(),
    sitemap({
      filter: (page) => !/\/(?:tim-kiem|khong-co-mang)\/$/.test(page),
      serialize: withVersions(paths.out),
    }),
    noWorkerWhileEditing(process.cwd()),
  ],
  vite: {
    build: { target: ['chrome80', 'safari13'] },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // One file instead of four small ones: on a slow line each is a wait of its own.
            output: {
              codeSplitting: {
                groups: [
                  { name: 'preact', test: /node_modules\/preact\/(?:dist|hooks|jsx-runtime)\// },
                  // The same for what the fields for places share with the search of answers.
                  {
                    name: 'shared',
                    test: /src\/(?:units\/names\/nameOf|text\/(?:telex|terms)|search\/(?:address|engine\/packed|engine\/letters))\.ts/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
