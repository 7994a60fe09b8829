#!/usr/bin/env node
/** Starts Davylamp: the compiled program where there is one, else its source. Written for any Node, so that an old
 * one hands over to the pinned one instead of failing on syntax. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const major = Number(process.versions.node.split('.')[0]);
const pinned = path('../node_modules/.bin/node');

if (major >= 24) {
  // Compiled code is kept from run to run: a small scan is mostly start-up.
  nodeModule.enableCompileCache?.();
  await import(existsSync(path('../dist/main.js')) ? '../dist/main.js' : '../src/main.ts');
} else if (existsSync(pinned) && process.env.DAVYLAMP_REEXEC !== '1') {
  process.on('SIGINT', () => {});
  const { status, signal } = spawnSync(pinned, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, DAVYLAMP_REEXEC: '1' },
  });
  process.exit(signal === null ? (status ?? 1) : 1);
} else {
  console.error(`davylamp: Node 24 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}
