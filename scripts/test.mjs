/** Runs the tests, passing arguments on to vitest (`npm test -- src/lib`), and ends with `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));

const child = spawn(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
});
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill());
child.on('exit', (code) => process.exit(code ?? 1));
