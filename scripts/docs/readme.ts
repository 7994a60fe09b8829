/** The sample in README.md: what the demo really prints, its beginning. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HOSTS = '4';
const BLOCK = /(<!-- demo:begin[^]*?-->\n)[^]*?(<!-- demo:end -->)/;

/** README.md with the sample of this moment; the time a scan took is not part of it. */
export function readmePage(): string {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const args = ['src/main.ts', 'demo', '--no-store', '--no-color', '--top', HOSTS];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DAVYLAMP_CONFIG: undefined },
  });
  if (status !== 0) throw new Error(`the demo fails: ${stderr}`);
  const sample = stdout
    .replace(/^(Davylamp .*) · [^·\n]+$/m, '$1 · 1.2 s')
    .split('\n\nNothing was kept')[0]
    ?.trim();
  return readFileSync(`${root}/README.md`, 'utf8').replace(
    BLOCK,
    (_, begin: string, end: string) => `${begin}\n\`\`\`text\n${sample}\n\`\`\`\n\n${end}`,
  );
}
