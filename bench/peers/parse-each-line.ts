/** A peer: what many scripts do with EVE. Every line is parsed as JSON, then looked up in the list.
 * `node parse-each-line.ts LIST FILE` prints how many hosts match. */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

interface Event {
  readonly src_ip?: string;
  readonly dest_ip?: string;
  readonly dns?: {
    readonly rrname?: string;
    readonly answers?: readonly { readonly rdata?: string }[];
  };
  readonly tls?: { readonly sni?: string };
  readonly http?: { readonly hostname?: string };
}

const [list = '', file = ''] = process.argv.slice(2);
const known = new Set(readFileSync(list, 'utf8').trim().split('\n'));

/** A name that is listed or below a listed one. */
function isListed(name: string): boolean {
  if (known.has(name)) return true;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1))
    if (known.has(name.slice(dot + 1))) return true;
  return false;
}

const hosts = new Set<string>();
for await (const line of createInterface({ input: createReadStream(file) })) {
  const { src_ip = '', dest_ip = '', dns, tls, http } = JSON.parse(line) as Event;
  const name = dns?.rrname ?? tls?.sni ?? http?.hostname ?? '';
  if (known.has(dest_ip)) hosts.add(src_ip);
  else if (known.has(src_ip)) hosts.add(dest_ip);
  else if (isListed(name)) hosts.add(src_ip);
  else if (dns?.answers?.some(({ rdata = '' }) => isListed(rdata)) === true) hosts.add(src_ip);
}
process.stdout.write(`${hosts.size}\n`);
