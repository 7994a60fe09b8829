/** Everything that can be said of the code without running it, side by side: format, lint with types and import
 * rules, types, generated pages and notices current. `npm run check`; `npm run check -- lint types` runs some. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', name);

/** Name, arguments for Node, and what to do when it fails. */
const steps = [
  ['format', [bin('oxfmt/bin/oxfmt'), '--check', '.'], 'npx oxfmt .'],
  [
    'lint',
    [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', '--format=unix'],
    'each line above names its rule',
  ],
  ['types', [bin('typescript/bin/tsc'), '-p', '.'], 'see the messages above'],
  ['console', [bin('typescript/bin/tsc'), '-p', 'console'], 'see the messages above'],
  ['docs', ['scripts/docs.ts', '--check'], 'npm run check -- --write'],
  ['notice', ['scripts/notice.ts', '--check'], 'npm run check -- --write'],
];

function run([name, args]) {
  const start = Date.now();
  return new Promise((done) => {
    if (!existsSync(join(root, args[0])) && !existsSync(args[0])) {
      done({ name, code: 1, seconds: 0, output: `${args[0]} is missing\n` });
      return;
    }
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) =>
      done({ name, code: code ?? 1, seconds: (Date.now() - start) / 1000, output }),
    );
  });
}

function report({ name, code, seconds, output }, remedy) {
  const time = `${seconds.toFixed(1)} s`.padStart(7);
  console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(8)}${time}`);
  if (code === 0) return;
  console.log(output.trimEnd().replace(/^/gm, '    '));
  console.log(`    → ${remedy}`);
}

const args = process.argv.slice(2);
const write = args.includes('--write');
const asked = args.filter((arg) => !arg.startsWith('--'));
const unknown = asked.filter((name) => !steps.some(([step]) => step === name));
if (unknown.length > 0) {
  console.error(
    `check: no step ${unknown.join(', ')}; there are ${steps.map(([n]) => n).join(', ')}`,
  );
  process.exit(1);
}
const chosen = steps
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .map(([name, argv, remedy]) => [
    name,
    write ? argv.filter((a) => a !== '--check') : argv,
    remedy,
  ]);

const results = await Promise.all(
  chosen.map(async (step) => {
    const result = await run(step);
    report(result, step[2]);
    return result;
  }),
);
const failed = results.filter(({ code }) => code !== 0).length;
console.log(
  failed === 0
    ? `check: all ${results.length} steps are fine`
    : `check: ${failed} of ${results.length} steps found something`,
);
process.exit(failed === 0 ? 0 : 1);
