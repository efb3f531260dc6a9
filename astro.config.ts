import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { buildPaths } from './src/files/paths.ts';
import { readSettings } from './src/site/settings.ts';

const paths = buildPaths();

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
  integrations: [preact(), mdx(), sitemap({ filter: (page) => !page.includes('/tim-kiem/') })],
  vite: { build: { target: ['chrome80', 'safari13'] } },
});
