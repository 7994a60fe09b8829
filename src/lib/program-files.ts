/** Where the files of the program itself lie, run from source or built. */
import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/** The folder of the package: the nearest above with a package.json. */
export const packageDir: string = (() => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
})();

/** The data files shipped with the program. */
export const dataDir: string = join(packageDir, 'data');

/** A program of ours that is started as a process or thread of its own: `store/engine/engine-process`. */
export function ownProgram(name: string): string {
  const type = extname(import.meta.filename);
  return join(packageDir, type === '.ts' ? 'src' : 'dist', `${name}${type}`);
}
