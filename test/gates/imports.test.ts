/** The layer rules of ARCHITECTURE.md hold only if the linter really refuses what they forbid: plants violations in
 * a tree of its own and expects every one to be caught, and nothing else. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** File, what it imports, and whether that is allowed. */
const imports: readonly (readonly [string, string, 'allowed' | 'forbidden'])[] = [
  ['src/lib/a.ts', './b.ts', 'allowed'],
  ['src/lib/deep/a.ts', './b.ts', 'allowed'],
  ['src/lib/a.ts', '../records/flow.ts', 'forbidden'],
  ['src/lib/a.ts', '../model/level.ts', 'forbidden'],
  ['src/lib/a.ts', '../config.ts', 'forbidden'],
  ['src/records/a.ts', '../lib/bytes.ts', 'allowed'],
  ['src/records/a.ts', '../model/level.ts', 'forbidden'],
  ['src/records/a.ts', '../sources/source.ts', 'forbidden'],
  ['src/records/a.ts', '../app.ts', 'forbidden'],
  ['src/model/a.ts', '../records/flow.ts', 'allowed'],
  ['src/model/a.ts', '../lib/bytes.ts', 'allowed'],
  ['src/model/a.ts', '../detectors/detector.ts', 'forbidden'],
  ['src/model/a.ts', '../config.ts', 'forbidden'],
  ['src/sources/a.ts', '../model/indicator.ts', 'allowed'],
  ['src/sources/wire/mining/a.ts', '../../../records/mining.ts', 'allowed'],
  ['src/sources/wire/mining/a.ts', '../stream.ts', 'allowed'],
  ['src/sources/wire/a.ts', '../../intel/matcher.ts', 'forbidden'],
  ['src/intel/a.ts', '../detectors/detector.ts', 'forbidden'],
  ['src/enrich/a.ts', '../store/open.ts', 'forbidden'],
  ['src/detectors/a.ts', '../sources/wire/stream.ts', 'forbidden'],
  ['src/detectors/a.ts', '../sightings/fold.ts', 'forbidden'],
  ['src/sightings/a.ts', '../detectors/detector.ts', 'forbidden'],
  ['src/sightings/a.ts', '../enrich/geo.ts', 'forbidden'],
  ['src/store/engine/a.ts', '../../situation/hosts.ts', 'forbidden'],
  ['src/situation/a.ts', '../store/open.ts', 'forbidden'],
  ['src/situation/a.ts', '../app.ts', 'forbidden'],
  ['src/response/a.ts', '../situation/hosts.ts', 'forbidden'],
  ['src/response/a.ts', '../config.ts', 'forbidden'],
  ['src/lab/a.ts', '../records/mining.ts', 'allowed'],
  ['src/lab/a.ts', '../sources/wire/stream.ts', 'forbidden'],
  ['src/detectors/a.ts', '../lab/packet.ts', 'forbidden'],
  ['src/cli/a.ts', '../app-port.ts', 'allowed'],
  ['src/cli/a.ts', '../config.ts', 'allowed'],
  ['src/cli/render/a.ts', '../../model/host.ts', 'allowed'],
  ['src/cli/a.ts', '../response/wording/say.ts', 'allowed'],
  ['src/cli/a.ts', '../response/case.ts', 'forbidden'],
  ['src/cli/a.ts', '../app.ts', 'forbidden'],
  ['src/cli/a.ts', '../store/open.ts', 'forbidden'],
  ['src/cli/a.ts', '../lab/demo.ts', 'forbidden'],
  ['src/api/a.ts', '../situation/hosts.ts', 'allowed'],
  ['src/api/routes/a.ts', '../../register/users.ts', 'allowed'],
  ['src/api/routes/a.ts', '../../store/open.ts', 'forbidden'],
  ['src/api/a.ts', '../config.ts', 'forbidden'],
  ['src/register/a.ts', '../model/role.ts', 'allowed'],
  ['src/register/a.ts', '../situation/hosts.ts', 'forbidden'],
  ['src/app.ts', './sources/index.ts', 'allowed'],
  ['src/lab/a.test.ts', '../sources/wire/stream.ts', 'allowed'],
];

/** Other rules the code base leans on, each with code that breaks it. */
const others: readonly (readonly [string, string, string])[] = [
  ['src/rules/default.ts', 'export default 1;', 'import(no-default-export)'],
  ['src/rules/CamelCase.ts', 'export const a = 1;', 'unicorn(filename-case)'],
  ['src/rules/any.ts', 'export const a: any = 1;', 'typescript(no-explicit-any)'],
  [
    'src/rules/floating.ts',
    'export function f(): void {\n  Promise.resolve(1);\n}',
    'typescript(no-floating-promises)',
  ],
  [
    'src/rules/switch.ts',
    "export function f(a: 'x' | 'y'): number {\n  switch (a) {\n    case 'x':\n      return 1;\n  }\n  return 2;\n}",
    'typescript(switch-exhaustiveness-check)',
  ],
  [
    'src/rules/cycle-a.ts',
    "import { b } from './cycle-b.ts';\nexport const a = (): number => b();",
    'import(no-cycle)',
  ],
  [
    'src/rules/cycle-b.ts',
    "import { a } from './cycle-a.ts';\nexport const b = (): number => a();",
    'import(no-cycle)',
  ],
  ['src/rules/long.ts', `export const a = [\n${'  1,\n'.repeat(400)}];`, 'eslint(max-lines)'],
];

const tree = mkdtempSync(join(tmpdir(), 'davylamp-lint-'));
const nameOf = (i: number): string => {
  const [file] = imports[i] ?? [''];
  return file.startsWith('src/app')
    ? file
    : join(dirname(file), `plant-${i}${file.slice(file.lastIndexOf('/') + 2)}`);
};
/** `file: rule` for everything the linter said. */
let said: string[] = [];

function write(file: string, text: string): void {
  const path = join(tree, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${text}\n`);
}

beforeAll(() => {
  copyFileSync('.oxlintrc.json', join(tree, '.oxlintrc.json'));
  copyFileSync('tsconfig.json', join(tree, 'tsconfig.json'));
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
  imports.forEach(([, target], i) => {
    write(nameOf(i), `import { thing } from '${target}';\nexport const other = thing;`);
  });
  for (const [file, text] of others) write(file, text);
  const args = [resolve('node_modules/oxlint/bin/oxlint'), '--type-aware', '-f', 'json', 'src'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' });
  const report = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
  said = report.diagnostics.map(({ filename, code }) => `${filename}: ${code}`);
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

test.each(imports.map((plant, i) => [...plant, i] as const))(
  '%s may import %s: %s',
  (_file, _target, verdict, i) => {
    const caught = said.includes(`${nameOf(i)}: eslint(no-restricted-imports)`);
    expect(caught).toBe(verdict === 'forbidden');
  },
);

test.each(others)('%s is refused', (file, _text, rule) => {
  expect(said).toContain(`${file}: ${rule}`);
});
