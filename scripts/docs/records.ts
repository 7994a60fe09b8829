/** The reference of records and stored rows, from their column tables. */
import { evidenceColumns } from '../../src/model/evidence-row.ts';
import { heardColumns } from '../../src/model/heard-row.ts';
import { hostColumns, hostDocumentColumns } from '../../src/model/host-row.ts';
import { inputColumns } from '../../src/model/input-row.ts';
import { prefixSeenColumns } from '../../src/model/prefix-seen-row.ts';
import { trafficColumns } from '../../src/model/traffic-row.ts';
import { sighting } from '../../src/model/sighting.ts';
import type { Column, Columns } from '../../src/records/columns.ts';
import { alert } from '../../src/records/alert.ts';
import { binding } from '../../src/records/binding.ts';
import { dns } from '../../src/records/dns.ts';
import { flow } from '../../src/records/flow.ts';
import { http } from '../../src/records/http.ts';
import { management } from '../../src/records/management.ts';
import { mining } from '../../src/records/mining.ts';
import { notice } from '../../src/records/notice.ts';
import { sealedLogin } from '../../src/records/sealed-login.ts';
import { tls } from '../../src/records/tls.ts';

const tables: readonly (readonly [string, string, Columns])[] = [
  ['flow', 'A conversation, or the part of one that fell into one hour.', flow],
  ['dns', 'A name a host asked for, with what it was told.', dns],
  ['tls', 'A TLS session as its hello messages and certificate show it.', tls],
  ['http', 'An HTTP request as far as it tells who talks to whom.', http],
  [
    'mining',
    'A mining session parsed by meaning, or the part of one that fell into one hour.',
    mining,
  ],
  ['management', 'A reply of the management interface of a mining device or program.', management],
  ['alert', 'An alert of another detector on the same traffic.', alert],
  ['binding', 'Who had an address, and at a translator which ports, for how long.', binding],
  ['notice', 'What somebody else reports of a host.', notice],
  [
    'sighting',
    'Evidence folded to hour × client × endpoint × detector × algorithm × input; what the store keeps.',
    sighting,
  ],
  [
    'evidence',
    'One reason of one detector, with its protocol lines; kept by the store.',
    evidenceColumns,
  ],
  [
    'sealed_login',
    'What a miner logged in with, in the clear, sealed for two people; kept by the store where `privacy.sealed_evidence` is set.',
    sealedLogin,
  ],
  [
    'host',
    'The assessment of a host by all the store knows of it: what is filtered, sorted and counted by.',
    hostColumns,
  ],
  ['host_document', 'The same assessment as a whole.', hostDocumentColumns],
  [
    'traffic',
    'What a host and its pools sent each other on a day, made from its sightings; kept by the store.',
    trafficColumns,
  ],
  ['input', 'An input as it was read; what makes a repeated scan recognisable.', inputColumns],
  [
    'heard',
    'What a source heard in an hour, and how it was: what coverage is told by; kept by the store.',
    heardColumns,
  ],
  [
    'prefix_seen',
    "Which of the operator's prefixes a sensor saw a host of on a day; kept by the store.",
    prefixSeenColumns,
  ],
];

const kinds: Readonly<Record<Column['is'], string>> = {
  ip: 'address',
  port: 'port',
  millis: 'time, ms since 1970 UTC',
  uint: 'whole number',
  real: 'number',
  text: 'text',
  texts: 'list of texts',
  days: 'days since the Unix epoch',
  reals: 'list of numbers',
  uints: 'list of whole numbers',
  flag: 'yes or no',
  json: 'JSON',
};

/** One section a table. */
export const recordsPage = (): string => `# Records

<!-- Generated from the column tables in src/records/ and src/model/. -->

What sensors saw, and from \`sighting\` on what the store keeps, as rows. One spelling from the wire to SQL, JSON and the
command line. Where a table has a column *Elsewhere*, it names the same thing in IPFIX, Zeek, ECS and OCSF, where they have it.

${tables.map(section).join('\n\n')}
`;

function section([name, what, table]: readonly [string, string, Columns]): string {
  const merged = Object.values(table).some((column) => 'merge' in column);
  const rows = Object.entries(table).map(([column, c]) =>
    [
      `\`${column}\``,
      kinds[c.is],
      ...(merged ? [mergeOf(c)] : []),
      cell(c.doc),
      ...(merged ? [] : [elsewhere(c)]),
    ].join(' | '),
  );
  const head = merged
    ? ['Column', 'Kind', 'Merged by', 'Meaning']
    : ['Column', 'Kind', 'Meaning', 'Elsewhere'];
  return [
    `## ${name}`,
    '',
    what,
    '',
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

const mergeOf = (column: Column): string => ('merge' in column ? String(column.merge) : '');

function elsewhere({ ipfix, zeek, ecs, ocsf }: Column): string {
  const names = Object.entries({ IPFIX: ipfix, Zeek: zeek, ECS: ecs, OCSF: ocsf });
  return names
    .flatMap(([where, name]) => (name === undefined ? [] : [`${where} \`${name}\``]))
    .join(', ');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
