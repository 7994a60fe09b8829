/** Files as they are: the console, and the map pack. Texts go packed to whoever can unpack them. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileStamp } from '../lib/file-stamp.ts';
import type { ApiContext, ApiDeps } from './deps.ts';
import { nothingHere, Refused } from './problem.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** What no file is named by is not found. */
function decoded(path: string): string {
  try {
    const plain = decodeURIComponent(path);
    if (!plain.includes('\0')) return plain;
  } catch {
    // Not an encoding of anything.
  }
  throw nothingHere();
}

/** A map of the pack. */
export function mapFile(c: ApiContext, { mapsDir }: Pick<ApiDeps, 'mapsDir'>): Response {
  const name = /^\/maps\/(pack|world|[A-Z]{2})\.json$/.exec(c.req.path)?.[1];
  const file = join(mapsDir, `${name}.json`);
  if (name === undefined || !existsSync(file)) throw nothingHere();
  c.header('content-type', TYPES['.json']);
  c.header('cache-control', 'public, max-age=3600');
  return sent(c, file);
}

/** A file of the console, by its name; every other path is a page, and pages are one document. */
export function consoleFile(c: ApiContext, { consoleDir }: Pick<ApiDeps, 'consoleDir'>): Response {
  if (consoleDir === undefined)
    throw new Refused(404, 'console_missing', 'The console was not built: npm run build.');
  const path = normalize(decoded(c.req.path));
  const type = TYPES[extname(path)];
  const file = join(consoleDir, type === undefined ? 'index.html' : path);
  if (
    !file.startsWith(join(consoleDir, '/')) ||
    statSync(file, { throwIfNoEntry: false })?.isFile() !== true
  )
    throw nothingHere();
  c.header('content-type', type ?? TYPES['.html']!);
  // Files under assets/ bear their hash in their name.
  c.header(
    'cache-control',
    path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  return sent(c, file);
}

const PACKED: ReadonlySet<string> = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** Each file is packed once, until it changes. */
const packed = new Map<string, { readonly stamp: string; readonly bytes: Buffer<ArrayBuffer> }>();

function sent(c: ApiContext, file: string): Response {
  if (!PACKED.has(extname(file))) return c.body(readFileSync(file));
  c.header('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(readFileSync(file));
  const stamp = fileStamp(file);
  let known = packed.get(file);
  if (known?.stamp !== stamp) {
    known = { stamp, bytes: gzipSync(readFileSync(file), { level: 9 }) };
    packed.set(file, known);
  }
  c.header('content-encoding', 'gzip');
  return c.body(known.bytes);
}
