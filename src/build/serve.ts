import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';

/** Files whose names carry a hash of their bytes may be kept for ever; everything else is asked for again. */
function cacheControl(pathname: string): string {
  const hashed = /^\/(?:tep|pagefind\/(?:fragment|index|filter))\//.test(pathname);
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Open data may be read by the pages of other sites; a spreadsheet must not guess the letters of a table. */
function openDataHeaders(response: ServerResponse, pathname: string): void {
  if (!/^\/du-lieu\/.+\.\w+$/.test(pathname)) return;
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (pathname.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv;charset=utf-8');
}

/** A server of the finished site in `dir`: compression, types, ETags, cache headers, and our own 404 page. */
export function createSiteServer(dir: string): Server {
  const missing = readFileSync(path.join(dir, '404.html'));
  // Browsers prefer brotli, which packs less than gzip in its usual quality here; small scripts are worth packing too.
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } };
  const compress = compression({ level: 9, brotli, threshold: 0 });
  const files = sirv(dir, {
    etag: true,
    extensions: ['html'],
    setHeaders(response, pathname) {
      response.setHeader('Cache-Control', cacheControl(pathname));
      // Calendar programmes on old Windows take a calendar without a charset for their own code page.
      if (pathname.endsWith('.ics'))
        response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
      openDataHeaders(response, pathname);
    },
    onNoMatch(_request, response) {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(missing);
    },
  });
  return createServer((request, response) => {
    // The middleware types are Express's; both work on Node's own requests.
    compress(request as never, response as never, () => files(request, response));
  });
}

/** Listens and resolves when ready. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
}
