/** The key of pseudonyms, in a file of whoever exports. */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { AppError } from './model/error.ts';
import { PSEUDONYM_KEY } from './response/export/pseudonymise.ts';

/** Reads it, or makes it where there is none (mode 0600). Throws `data_invalid` for a file that holds something else. */
export function pseudonymKey(path: string): Uint8Array {
  try {
    const made = randomBytes(PSEUDONYM_KEY);
    writeFileSync(path, `${made.toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') throw new AppError('input_missing', `${path}: ${message}`, error);
  }
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  if (key.length === PSEUDONYM_KEY) return key;
  throw new AppError('data_invalid', `${path}: expected ${PSEUDONYM_KEY * 2} hex digits.`);
}
