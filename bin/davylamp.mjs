#!/usr/bin/env node
/** Starts Davylamp: the bundle of dist/ where it is no older than the source, else the source. Written for any Node, so that an
 * old one hands over to the pinned one instead of failing on syntax. */
import { createRequire } from 'node:module';

// An import of a built-in module would load all that it may ever need.
const require = createRequire(import.meta.url);
const { existsSync, mkdirSync, readdirSync, statSync } = require('node:fs');
const { fileURLToPath, pathToFileURL } = require('node:url');

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const major = Number(process.versions.node.split('.')[0]);
const pinned = path('../node_modules/.bin/node');

/** A source file below the folder was changed after `time`. By hand: `recursive` of readdirSync takes twice as long. */
const hasNewer = (folder, time) =>
  readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const at = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return hasNewer(at, time);
    return entry.name.endsWith('.ts') && statSync(at).mtimeMs > time;
  });

/** The bundle, unless a file of the source was changed after it. What npm installs has no source. */
function program() {
  const built = path('../dist/main.js');
  const source = path('../src');
  if (!existsSync(source)) return built;
  const made = statSync(built, { throwIfNoEntry: false })?.mtimeMs;
  return made === undefined || hasNewer(source, made) ? path('../src/main.ts') : built;
}

/** Where compiled code is kept from run to run, a small scan being mostly start-up; undefined where it is not kept. Such code is run as
 * it is found, so it lies where nobody else writes: never in a folder for all, and not in that of the user who became root. */
function cache() {
  const { NODE_COMPILE_CACHE: named, XDG_CACHE_HOME: caches, HOME: home } = process.env;
  if (named) return named;
  const owned = caches || home;
  if (!owned) return undefined;
  const folder = caches ? `${caches}/davylamp` : `${home}/.cache/davylamp`;
  const user = process.getuid?.();
  const isOwn = (path) => user === undefined || statSync(path).uid === user;
  try {
    if (!isOwn(owned)) return undefined;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return isOwn(folder) ? folder : undefined;
  } catch {
    // No home, or none that can be written to.
    return undefined;
  }
}

if (major >= 24) {
  const folder = cache();
  if (folder !== undefined) require('node:module').enableCompileCache(folder);
  await import(pathToFileURL(program()).href);
} else if (existsSync(pinned) && process.env.DAVYLAMP_REEXEC !== '1') {
  process.on('SIGINT', () => {});
  const { spawnSync } = await import('node:child_process');
  const { status, signal } = spawnSync(pinned, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, DAVYLAMP_REEXEC: '1' },
  });
  process.exit(signal === null ? (status ?? 1) : 1);
} else {
  console.error(`davylamp: Node 24 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}
