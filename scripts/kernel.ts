/** Compiles the kernel of the logs to WebAssembly: `node scripts/kernel.ts`. What it writes is committed, so that only who changes the
 * kernel needs its compiler, which npm fetches for this one call. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMPILER = 'assemblyscript@0.28.20';
const folder = join(import.meta.dirname, '../src/sources/log');
const source = join(folder, 'kernel.as.ts');
const scratch = mkdtempSync(join(tmpdir(), 'davylamp-kernel-'));
const out = join(scratch, 'kernel.wasm');
const options = [
  '-Ospeed',
  '--noAssert',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  '--enable',
  'threads',
];
/** As src/sources/log/kernel.ts makes it. */
const memory = [
  '--importMemory',
  '--sharedMemory',
  '--maximumMemory',
  '1024',
  '--memoryBase',
  '1024',
];
execFileSync(
  'npx',
  ['--yes', '--package', COMPILER, 'asc', source, ...options, ...memory, '-o', out],
  { stdio: 'inherit' },
);
const hash = createHash('sha256').update(readFileSync(source)).digest('hex');
const base64 = readFileSync(out)
  .toString('base64')
  .match(/.{1,90}/g)!;
rmSync(scratch, { recursive: true });
writeFileSync(
  join(folder, 'kernel.wasm.ts'),
  `/** kernel.as.ts, compiled by \`node scripts/kernel.ts\` with ${COMPILER}. */

/** SHA-256 of the source this was made of. */
export const KERNEL_SOURCE = '${hash}';

/** WebAssembly, in base64. */
export const KERNEL = [
${base64.map((line) => `  '${line}',`).join('\n')}
].join('');
`,
);
