/** Builds the console, and bundles src/ to dist/, afresh: the program starts in a fraction of the time it takes to load its modules one by one, and runs
 * where Node does not strip types. Commands and parts that are rarely needed are chunks of their own, loaded when they are. */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { buildConsole } from './console.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const start = Date.now();
const { dependencies, optionalDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/** Packages that every start loads; the others stay where npm put them. */
const BUNDLED = ['commander', 'tldts', 'yaml', 'zod'];
/** Programs that are started as processes or threads of their own (`ownProgram` in src/lib/program-files.ts). */
const PROGRAMS = ['store/engine/engine-process', 'sources/log/ahead-thread'];

const apart = Object.keys({ ...dependencies, ...optionalDependencies }).filter(
  (name) => !BUNDLED.includes(name),
);

/** What a scan loads goes into one chunk beside the entry: a small capture is read in less time than it takes Node to find fifty
 * files. */
const main = join(root, 'src/main.ts');
const atEntry = new Set([main]);
const atStart = new Set(['cli/commands/scan.ts', 'app.ts'].map((file) => join(root, 'src', file)));
const findStart = {
  name: 'what a scan loads',
  buildEnd() {
    for (const ids of [atEntry, atStart])
      for (const id of ids)
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) ids.add(next);
  },
};

/** An import of a built-in module makes a namespace of it, for which everything that it would load when first used is loaded: streams
 * by `fs`, workers by `util`. Asked for the module itself, Node loads what is used. */
const withoutNamespaces = {
  name: 'built-in modules themselves',
  renderChunk: (code) =>
    code.replace(
      /^import (\{.*\}) from "(node:[\w/]+)";$/gm,
      (_, names, module) =>
        `var ${names.replaceAll(' as ', ': ')} = process.getBuiltinModule("${module}");`,
    ),
};

/** Text of one byte a character is read without being decoded, and takes half the memory: what is not ASCII is written by its
 * number, which in texts and patterns is the same. */
const inAscii = {
  name: 'in ASCII',
  generateBundle(_, chunks) {
    for (const chunk of Object.values(chunks))
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
  },
};

/** A part that is no module but a function, of the modules it imports, for what it exports (none of which is set anew later), in a
 * file of its own: of such the code compiled in one run can be kept for the next. The module itself only calls it. */
const helper = readFileSync(join(root, 'scripts/kept-code.js'), 'utf8').replace('export ', '');
const asFunction = {
  name: 'a function whose code is kept',
  generateBundle(_, chunks) {
    for (const chunk of Object.values(chunks)) {
      if (chunk.name !== 'start') continue;
      const imported = [];
      const exported = [];
      const body = chunk.code
        .replace(/^import (\{.*\}) from "(\.\/.*)";$/gm, (_, names, from) => {
          imported.push(`import * as from${imported.length} from "${from}";`);
          return `var ${names.replaceAll(' as ', ': ')} = __imports[${imported.length - 1}];`;
        })
        .replace(/^export \{(.*)\};$/m, (_, names) => {
          const pairs = names.split(',').map((pair) => pair.trim().split(' as '));
          exported.push(...pairs.map(([own, name = own]) => ({ own, name })));
          return `return { ${exported.map(({ own, name }) => `${name}: ${own}`).join(', ')} };`;
        })
        .replaceAll('import.meta.url', '__url')
        .replaceAll('import("', '__import("');
      if (exported.length === 0 || /^(im|ex)port\b|\bimport(\.meta\b|\()/m.test(body))
        throw new Error(`build: ${chunk.fileName} is more than imports, a body and exports`);
      const file = chunk.fileName.replace(/\.js$/, '.code.js');
      this.emitFile({
        type: 'asset',
        fileName: file,
        source: `(function (__url, __import, __imports) {'use strict';\n${body}\n})\n`,
      });
      const modules = imported.map((_, at) => `from${at}`).join(', ');
      chunk.code = [
        ...imported,
        helper,
        `const made = evaluate(path.join(import.meta.dirname, '${basename(file)}'))(import.meta.url, (part) => import(part), [${modules}]);`,
        ...exported.map(({ name }, at) => `const made${at} = made.${name};`),
        `export { ${exported.map(({ name }, at) => `made${at} as ${name}`).join(', ')} };\n`,
      ].join('\n');
    }
  },
};

/** Commander starts programs for commands that are files of their own. Ours are not, and loading what starts programs takes longer
 * than Commander itself. */
const withoutPrograms = {
  name: 'no programs for commands',
  transform: {
    filter: { id: /\/commander\/lib\/command\.js$/ },
    handler: (code) =>
      code.replace(
        "require('node:child_process')",
        "{ spawn: (...how) => process.getBuiltinModule('node:child_process').spawn(...how) }",
      ),
  },
};

rmSync(dist, { recursive: true, force: true });
const { output } = await build({
  cwd: root,
  input: Object.fromEntries(['main', ...PROGRAMS].map((name) => [name, `src/${name}.ts`])),
  platform: 'node',
  external: apart.map((name) => new RegExp(`^${name}(/|$)`)),
  plugins: [findStart, withoutPrograms, withoutNamespaces, inAscii, asFunction],
  output: {
    dir: dist,
    format: 'esm',
    chunkFileNames: 'chunks/[name]-[hash].js',
    comments: false,
    // Spares the check, at every use, that a constant of a module has been set.
    topLevelVar: true,
    // The entry itself waits for what it imports, so it cannot be a part of that.
    codeSplitting: {
      groups: [
        { name: 'entry', test: (id) => atEntry.has(id) && id !== main },
        { name: 'start', test: (id) => atStart.has(id) && !atEntry.has(id) },
      ],
    },
  },
  logLevel: 'warn',
});

/** Licences of the packages that are in the bundle, as they ask for. */
function licences() {
  const modules = output.flatMap((chunk) => chunk.moduleIds ?? []);
  const packages = new Set(
    modules.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []),
  );
  return [...packages].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
}

writeFileSync(join(dist, 'LICENCES'), licences().join(`\n${'-'.repeat(72)}\n\n`));
await buildConsole();
if (!existsSync(join(dist, 'main.js'))) throw new Error('build: dist/main.js is missing');
console.log(`build: dist/ written in ${((Date.now() - start) / 1000).toFixed(1)} s`);
