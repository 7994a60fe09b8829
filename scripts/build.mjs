/** Compiles src/ to dist/ with tsc, afresh, so that the program also runs where Node does not strip types. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const start = Date.now();

rmSync(join(root, 'dist'), { recursive: true, force: true });
const tsc = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  { cwd: root, stdio: 'inherit' },
);
if (tsc.status !== 0 || !existsSync(join(root, 'dist/main.js'))) {
  console.error('build: failed');
  process.exit(tsc.status || 1);
}
console.log(`build: dist/ written in ${((Date.now() - start) / 1000).toFixed(1)} s`);
