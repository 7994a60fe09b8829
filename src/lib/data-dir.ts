/** Where the data files shipped with the program lie. */
import { fileURLToPath } from 'node:url';

/** The folder data/ beside src/ (or dist/). */
export const dataDir: string = fileURLToPath(new URL('../../data/', import.meta.url));
