/** Tells a changed file from an unchanged one without reading it. */
import { statSync } from 'node:fs';

/** Changes whenever the file does; `missing` where it cannot be looked at. */
export function fileStamp(path: string): string {
  try {
    const { mtimeMs, size } = statSync(path);
    return `${mtimeMs} ${size}`;
  } catch {
    return 'missing';
  }
}
