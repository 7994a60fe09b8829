/** Lists of prefixes: a CSV with a header (a pool of a BRAS, accounts with fixed addresses), a prefix a line (clouds, VPN exits), or
 * JSON with a list (`{"list": […]}` of MISP's warning lists). */
import { readOwnText } from '../own-file.ts';
import type { OwnPrefix } from '../../model/unit.ts';
import { parsePrefix, PrefixMap, type Prefix } from '../../lib/prefix-map.ts';
import type { DatabaseAnswer, DatabaseFormat, DatabaseSettings, Refused } from './database.ts';

/** What publishers say of their own ranges, and whoever keeps a list of them. */
const LISTED = 0.9;
/** What the operator's own accounts say. */
const ACCOUNTS = 0.95;

/** See `DatabaseFormat`. */
export const rangeList: DatabaseFormat = {
  type: 'list',
  about:
    'Prefixes: a CSV with columns `prefix`, `network_type`, `region`; or a prefix a line or the JSON of a warning list, with `network_type` in the configuration.',
  recognise: (bytes) => {
    const head = headOf(bytes);
    if (isJsonList(head) || hasPrefixColumn(head)) return true;
    const [first = '', ...rest] = firstLine(head)
      .replace(/[#;].*$/, '')
      .trim()
      .split(/[\s,]+/);
    // A name beside an address makes it a line of reverse zones.
    return parsePrefix(first) !== undefined && !/[a-z]\.|\.[a-z]/i.test(rest.at(-1) ?? '');
  },
  open: (bytes, settings) => {
    const text = bytes.toString('utf8');
    const known = new PrefixMap<DatabaseAnswer>();
    const refused = hasPrefixColumn(headOf(bytes))
      ? addTable(text, known)
      : addList(text, known, settings);
    return {
      date: '',
      lookup: (_, address) => known.get(address),
      ...(refused.lines > 0 && { refused }),
    };
  },
};

const headOf = (bytes: Buffer): string => bytes.toString('utf8', 0, 4096).replace(/^\uFEFF/, '');
const isJsonList = (head: string): boolean =>
  /^\s*[[{]/.test(head) && /"[\d:a-fA-F.]+\/\d+"/.test(head);
const firstLine = (head: string): string =>
  head.split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
/** What is no text has no header, whatever may be left of it. */
const hasPrefixColumn = (head: string): boolean => {
  const line = firstLine(head).replaceAll('\t', ' ');
  return !/[\p{C}\uFFFD]/u.test(line) && readOwnText(`${firstLine(head)}\n`) !== undefined;
};

function rowAnswer({ network_type: type, region, city }: OwnPrefix): DatabaseAnswer {
  return {
    ...(region !== '' && { country: region.slice(0, 2) }),
    ...(city !== '' && { city }),
    ...(region.includes('-') && { region }),
    ...(type !== '' && { network: { type, confidence: ACCOUNTS } }),
  };
}

function addTable(text: string, known: PrefixMap<DatabaseAnswer>): Refused {
  const read = readOwnText(text);
  for (const row of read?.prefixes ?? []) known.add(parsePrefix(row.prefix)!, rowAnswer(row));
  const [first] = read?.refused ?? [];
  return {
    lines: read?.refused.length ?? 0,
    line: first?.line ?? 0,
    reason: first?.reason ?? '',
  };
}

function addList(
  text: string,
  known: PrefixMap<DatabaseAnswer>,
  { network_type: type, path }: DatabaseSettings,
): Refused {
  if (type === undefined)
    throw new RangeError(`${path} lists prefixes: say what they are with network_type`);
  const answer: DatabaseAnswer = { network: { type, confidence: LISTED } };
  const refused = { lines: 0, line: 0, reason: '' };
  for (const { entry, line } of entriesOf(text)) {
    const prefix: Prefix | undefined = parsePrefix(entry);
    if (prefix !== undefined) known.add(prefix, answer);
    else if (refused.lines++ === 0) {
      refused.line = line;
      refused.reason = `${entry} is no prefix`;
    }
  }
  return refused;
}

interface Entry {
  readonly entry: string;
  readonly line: number;
}

function entriesOf(text: string): Entry[] {
  if (isJsonList(text.slice(0, 4096)))
    return stringsIn(JSON.parse(text))
      .filter((entry) => entry.includes('/'))
      .map((entry) => ({ entry, line: 1 }));
  return text.split(/\r?\n/).flatMap((row, i) => {
    const entry =
      row
        .replace(/[#;].*$/, '')
        .trim()
        .split(/[\s,]/)[0] ?? '';
    return entry === '' ? [] : [{ entry, line: i + 1 }];
  });
}

/** Every text in a JSON value: lists of providers nest their prefixes each in its own way. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];
