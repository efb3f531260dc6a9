import type { APIRoute } from 'astro';
import { buildPaths } from '../files/paths.ts';
import { vi } from '../i18n/vi.ts';
import { themeColors } from '../site/brand.ts';
import { readSettings } from '../site/settings.ts';

/** How the portal looks on a phone's home screen; the name follows `content/site.yaml`. */
export const GET: APIRoute = () => {
  const { name } = readSettings(buildPaths().content);
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: `/bieu-tuong/bieu-tuong-${purpose === 'maskable' ? 'tron-' : ''}${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return new Response(
    JSON.stringify({
      id: '/',
      name,
      short_name: name,
      description: 'Kích hoạt VNeID, tìm nơi làm gần bạn, hỏi đáp có nguồn.',
      lang: 'vi',
      dir: 'ltr',
      start_url: '/',
      scope: '/',
      // Not standalone: readers must be able to see whose address they are on.
      display: 'minimal-ui',
      background_color: themeColors.light,
      theme_color: themeColors.light,
      icons: [
        icon(192, 'any'),
        icon(512, 'any'),
        icon(512, 'maskable'),
        { src: '/bieu-tuong/bieu-tuong.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ],
      shortcuts: vi.words.menus.top.map(({ href, label }) => ({ name: label, url: href })),
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
