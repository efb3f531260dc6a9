import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import getPort from 'get-port';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSiteServer, listen } from '../../src/build/serve.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'serve-'));
const files = [
  '404.html',
  'sw.js',
  'du-lieu/diem.geojson',
  'du-lieu/diem.json',
  'du-lieu/diem.csv',
];
let server: Server;
let base = '';

beforeAll(async () => {
  mkdirSync(path.join(dir, 'du-lieu'));
  for (const file of files) writeFileSync(path.join(dir, file), `Mẫu ${'x'.repeat(2000)}`);
  server = createSiteServer(dir);
  const port = await getPort();
  await listen(server, port);
  base = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

it.each([
  ['/du-lieu/diem.geojson', 'application/geo+json'],
  ['/du-lieu/diem.json', 'application/json'],
  ['/du-lieu/diem.csv', 'text/csv;charset=utf-8'],
])('%s is told as %s, packed, and open to the pages of others', async (address, type) => {
  const { headers } = await fetch(`${base}${address}`);
  expect(headers.get('content-type')).toBe(type);
  expect(headers.get('content-encoding')).toMatch(/^(?:gzip|br)$/);
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

it('pages stay closed to the pages of others', async () => {
  const answer = await fetch(`${base}/du-lieu/khong-co/`);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});

it('the worker is a script that browsers ask for again each time', async () => {
  const { headers } = await fetch(`${base}/sw.js`);
  expect(headers.get('content-type')).toMatch(/^(?:text|application)\/javascript/);
  expect(headers.get('cache-control')).toBe('no-cache');
});
