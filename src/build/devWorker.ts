import type { AstroIntegration } from 'astro';
import { stopWorker } from './worker.ts';

/** While somebody edits, nothing is stored: what `npm start` stored at the same address is taken back. */
export function noWorkerWhileEditing(root: string): AstroIntegration {
  return {
    name: 'no-worker-while-editing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/sw.js', (_request, response, next) => {
          stopWorker(root).then((code) => {
            response.setHeader('Content-Type', 'text/javascript');
            response.setHeader('Cache-Control', 'no-cache');
            response.end(code);
          }, next);
        });
      },
    },
  };
}
