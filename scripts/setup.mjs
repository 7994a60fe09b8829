/** Makes a fresh clone ready, then runs a program on the pinned Node: `node scripts/setup.mjs [ARGS FOR NODE…]`.
 * Plain JavaScript for Node 20, since it runs before anything is installed. Silent when there is nothing to do. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pinnedNode = join(
  root,
  'node_modules/.bin',
  process.platform === 'win32' ? 'node.cmd' : 'node',
);
const wantedMajor = 24;

/** Packages of the lockfile that npm's own record of this `node_modules` lacks, or has in another version. */
function missingPackages() {
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  const record = join(root, 'node_modules/.package-lock.json');
  const present = existsSync(record) ? readJson(record).packages : {};
  return Object.entries(wanted)
    .filter(([path, { version, optional }]) => {
      if (path === '') return false;
      const here = present[path];
      return here === undefined ? optional !== true : here.version !== version;
    })
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

function install(missing) {
  const what =
    missing.length > 3
      ? `${missing.length} packages`
      : `${missing.join(', ')} (new or changed in package-lock.json)`;
  say(`installing ${what} with npm ci; the first time this takes a minute or two …`);
  const start = Date.now();
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    const lines = `${npm.stdout ?? ''}${npm.stderr ?? ''}`.trimEnd().split('\n');
    process.stderr.write(`${lines.slice(0, 20).join('\n')}\n`);
    fail(`npm ci failed${npm.error === undefined ? '' : `: ${npm.error.message}`}.`);
  }
  say(`installed in ${Math.round((Date.now() - start) / 1000)} s.`);
  const engine = Object.keys(readJson(join(root, 'package.json')).optionalDependencies ?? {});
  const lacking = engine.filter((name) => !existsSync(join(root, 'node_modules', name)));
  if (lacking.length > 0)
    say(
      `the optional store engine (${lacking.join(', ')}) did not install on this machine. ` +
        'Scanning works with --no-store, or with --store http://… and a ClickHouse server.',
    );
}

function checkNode() {
  const { stdout, error } = spawnSync(pinnedNode, ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error !== undefined || !stdout)
    fail(
      'the package "node" is installed, but its program is not. npm may have been told to ignore ' +
        'install scripts: run "npm rebuild node --ignore-scripts=false".',
    );
  if (Number(/^v(\d+)/.exec(stdout)?.[1]) < wantedMajor)
    fail(`node_modules/.bin/node is ${stdout.trim()}; Node ${wantedMajor} or newer is needed.`);
}

/** Runs the pinned Node and ends as it ends. Ctrl-C reaches the child by the terminal itself. */
function run(args) {
  const child = spawn(pinnedNode, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` },
  });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function say(text) {
  process.stderr.write(`davylamp: ${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}

const missing = missingPackages();
if (missing.length > 0) {
  install(missing);
  checkNode();
  // So that bin/davylamp.mjs starts fast from the first time on.
  const built = spawnSync(pinnedNode, [join(root, 'scripts/build.mjs')], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) say(`the program was not bundled and starts slower:\n${built.stderr}`);
}
const args = process.argv.slice(2);
if (args.length > 0) run(args);
else checkNode();
