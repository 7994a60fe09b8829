/** A peer: what many scripts do with EVE. Every line is parsed as JSON, then looked up in the list.
 * `node parse-each-line.ts LIST FILE` prints how many lines match. */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

interface Event {
  readonly src_ip?: string;
  readonly dest_ip?: string;
  readonly dns?: { readonly rrname?: string };
  readonly tls?: { readonly sni?: string };
  readonly http?: { readonly hostname?: string };
}

const [list = '', file = ''] = process.argv.slice(2);
const known = new Set(readFileSync(list, 'utf8').trim().split('\n'));
const ending = (name: string): string => name.split('.').slice(-2).join('.');

let matched = 0;
for await (const line of createInterface({ input: createReadStream(file) })) {
  const { src_ip = '', dest_ip = '', dns, tls, http } = JSON.parse(line) as Event;
  const name = dns?.rrname ?? tls?.sni ?? http?.hostname ?? '';
  if (known.has(dest_ip) || known.has(src_ip) || (name !== '' && known.has(ending(name))))
    matched++;
}
process.stdout.write(`${matched}\n`);
