/** The process: streams, signals, exit status. Everything else is in cli/ and app.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from './cli/context.ts';
import { createProgram, runProgram } from './cli/program.ts';
import { createTerminal } from './cli/terminal.ts';
import { packageDir } from './lib/program-files.ts';

const args = process.argv.slice(2);
const env = args.includes('--no-color') ? { ...process.env, NO_COLOR: '1' } : process.env;
let status = 0;

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(status);
  throw error;
});

const context: Context = {
  terminal: createTerminal(process.stdout, process.stderr, env),
  env,
  app: async () => import('./app.ts'),
  stdinIsTerminal: process.stdin.isTTY,
  interruptible: () => {
    const controller = new AbortController();
    process.once('SIGINT', () => controller.abort());
    process.once('SIGTERM', () => controller.abort());
    return controller.signal;
  },
  onHangup: (reload) => void process.on('SIGHUP', reload),
  setExit: (code) => {
    status = code;
  },
};

const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as {
  version: string;
};

const program = await createProgram(context, version, args);
const failed = await runProgram(program, args, context);
process.exitCode = failed === 0 ? status : failed;
// All is done and closed. Taking the heap down object by object would take as long as reading a small capture: the system does it at
// once, as soon as what was written has gone out.
process.stdout.write('', () => process.stderr.write('', () => process.exit()));
