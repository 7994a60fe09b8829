/** A labelled corpus: a folder with a MANIFEST.tsv whose columns are file, label, protocol_or_coin, mining_hosts, … */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Labelled {
  /** Path within the folder. */
  readonly file: string;
  readonly path: string;
  readonly mines: boolean;
  /** The column mining_hosts as it stands. */
  readonly label: string;
  readonly hosts: readonly string[];
  /** Where it comes from: files of one origin never stand on both sides of a split. */
  readonly origin: string;
}

/** `10.20.1.11-15` is five addresses. */
function addresses(text: string): string[] {
  return text.split(',').flatMap((part) => {
    const [, head, from, to] = /^(\d+\.\d+\.\d+\.)(\d+)-(\d+)$/.exec(part.trim()) ?? [];
    if (head === undefined) return /^[\da-f.:]+$/i.exec(part.trim().split(/[ -]/)[0] ?? '') ?? [];
    return Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, i) => `${head}${Number(from) + i}`,
    );
  });
}

/** Undefined when there is no manifest. */
export function readManifest(folder: string): Labelled[] | undefined {
  const path = join(folder, 'MANIFEST.tsv');
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([, label]) => label === 'mining' || label === 'mixed' || label === 'benign')
    .map(([file = '', label = '', , hosts = '', , , origin = '']) => ({
      file,
      path: join(folder, file),
      mines: label !== 'benign',
      label: hosts,
      hosts: label === 'benign' || hosts === 'none' ? [] : addresses(hosts),
      origin: origin.split(':')[0]!,
    }));
}
