/** Builds the console to console/dist and weighs it: what the first page loads has a budget, and the build fails above it. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../console', import.meta.url));
const dist = join(folder, 'dist');

/** kB that a person's browser loads for the first page; fonts are compressed already. */
const BUDGETS = [
  { name: 'JavaScript, gzip', ending: 'js', most: 230 },
  { name: 'CSS, gzip', ending: 'css', most: 20 },
  { name: 'fonts', ending: 'woff2', most: 75 },
];

/** Bytes over the wire: fonts are compressed already. */
function weigh(file: string): number {
  const bytes = readFileSync(file);
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}

const newest = (files: readonly string[]): number =>
  Math.max(0, ...files.map((file) => statSync(join(folder, file)).mtimeMs));

/** Whether the built console is as new as what it is made of. */
export function isCurrent(): boolean {
  const page = join(dist, 'index.html');
  if (!existsSync(page)) return false;
  const sources = globSync(['src/**/*.*', 'public/*', '*.{html,ts,json}'], { cwd: folder });
  return statSync(page).mtimeMs >= newest(sources);
}

/** Builds it. Throws when a budget is exceeded. */
export async function buildConsole(): Promise<void> {
  const { build } = await import('vite');
  const { NODE_ENV } = process.env;
  // What is built is what people get, also where a test builds it.
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ root: folder, configFile: join(folder, 'vite.config.ts'), logLevel: 'warn' });
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
  for (const { name, ending, most } of BUDGETS) {
    const files = globSync(`**/*.${ending}`, { cwd: dist });
    const kB = files.reduce((all, file) => all + weigh(join(dist, file)), 0) / 1000;
    console.log(`console: ${name} ${kB.toFixed(1)} kB of ${most} kB`);
    if (kB > most) throw new Error(`console: ${name} above ${most} kB`);
  }
}
