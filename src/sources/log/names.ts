/** How rotation names logs: which file is the current one of a rotated one, and in which order they were written. */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const PACKED = /\.(?:gz|zst)$/;
/** `.1`, `-20240131`, `.10:00:00-11:00:00`, `-24-01-31_10.00.00` before an ending or at the end. */
const ROTATION = /[-._]\d[\d:._-]*(?=\.[a-z]|$)/gi;
const NATURAL = new Intl.Collator('en', { numeric: true });

/** `conn.log` of `conn.10:00:00-11:00:00.log.gz`, `eve.json` of `eve.json.2`: the name without what rotation added. */
export const currentName = (name: string): string =>
  name.replace(PACKED, '').replace(ROTATION, '') || name;

export const isPacked = (name: string): boolean => PACKED.test(name);

/** Of a number at the end (`eve.json.2`), where larger is older; 0 for none. */
function age(name: string): number {
  const found = /\.(\d{1,4})$/.exec(name.replace(PACKED, ''));
  return found === null ? 0 : Number(found[1]);
}

/** Order in which the rotated files of one log were written: numbered ones downwards, dated ones upwards, the current last. */
export function byRotation(a: string, b: string): number {
  const [first, second] = [basename(a), basename(b)];
  const older = age(second) - age(first);
  if (older !== 0) return older;
  const current = Number(currentName(first) === first) - Number(currentName(second) === second);
  return current || NATURAL.compare(a, b);
}

/** Every file below a directory, hidden ones apart. */
export function filesBelow(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return filesBelow(path);
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? [path] : [];
  });
}

/** What rotation has made of the log `path`: beside it and below `archives`; oldest first. */
export function rotatedSiblings(path: string, archives: readonly string[]): string[] {
  const name = basename(path);
  const beside = listed(dirname(path));
  const kept = archives.flatMap((folder) => {
    try {
      return filesBelow(folder);
    } catch {
      return [];
    }
  });
  return [...new Set([...beside, ...kept])]
    .filter((file) => basename(file) !== name && currentName(basename(file)) === name)
    .map((file) => ({ file, time: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => a.time - b.time || byRotation(a.file, b.file))
    .map(({ file }) => file);
}

/** Files of a directory; none where it cannot be listed. */
export function listed(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => join(directory, entry.name))
      .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
  } catch {
    return [];
  }
}
