/** What DuckDB is asked of a log: how many hosts asked for a name that is listed or below a listed one, were answered with such a name,
 * or spoke with a listed address, as far as the log tells and Davylamp takes it as evidence. It is asked twice: in plain SQL, as one
 * writes it who knows the log and the list, and in the quickest form we found. */

export type DuckdbLog = 'eve' | 'zeek-conn' | 'zeek-dns' | 'dnsmasq';

/** Of a list, a log and the length of the shortest name of the list. */
type Query = (list: string, file: string, shortest: number) => string;

const text = (path: string): string => `'${path.replaceAll("'", "''")}'`;
const columns = (n: number): string =>
  `{${Array.from({ length: n }, (_, i) => `'c${i}': 'VARCHAR'`).join(', ')}}`;
const BUFFER = 'buffer_size = 8388608, strict_mode = false';

const known = (list: string): string =>
  `known AS (SELECT column0 AS value FROM read_csv(${text(list)}, header = false, delim = '\\t', columns = {'column0': 'VARCHAR'}))`;
/** The list, and the ends of its texts. */
const lists = (list: string, shortest: number): string =>
  `${known(list)}, ends AS (SELECT DISTINCT substring(value, -${shortest}) AS value FROM known)`;
const mayBeListed = (name: string, shortest: number): string =>
  `substring(${name}, -${shortest}) IN (FROM ends)`;

/** Of names beside clients, those clients whose name is listed at whatever depth. */
const below = (names: string): string => `part AS (
    SELECT client, string_split(lower(name), '.') AS labels, unnest(range(1, len(labels))) AS first FROM ${names}),
  asked AS (SELECT client FROM part WHERE array_to_string(labels[first:], '.') IN (FROM known))`;

/** The table of a log of Zeek; `more`: further settings of its reader. */
const zeek = (file: string, n: number, more = ''): string =>
  `read_csv(${text(file)}, header = false, skip = 8, delim = '\\t', quote = '', columns = ${columns(n)}${more})`;
const QUICKLY = `, escape = '', auto_detect = false, ${BUFFER}`;

/** Labels that names of the list have. */
const DEPTHS = [2, 3, 4] as const;
const atAnyDepth = (name: string): string =>
  DEPTHS.map((labels) => {
    const ending = Array<string>(labels).fill('[^.]+').join('\\.');
    return `regexp_extract(lower(${name}), '${ending}$') IN (FROM known)`;
  }).join(' OR ');

const DNS = 'STRUCT(rrname VARCHAR, answers STRUCT(rdata VARCHAR)[])';
/** The events of EVE. */
const events = (file: string): string =>
  `read_json(${text(file)}, format = 'newline_delimited', columns = {
      src_ip: 'VARCHAR', dest_ip: 'VARCHAR', dns: '${DNS}', tls: 'STRUCT(sni VARCHAR)', http: 'STRUCT(hostname VARCHAR)'})`;

/** Plain SQL: names are compared at every depth the list has. */
export const plainQueries: Readonly<Record<DuckdbLog, Query>> = {
  eve: (list, file) => `WITH ${known(list)}, event AS (
    SELECT src_ip, dest_ip, unnest([dns.rrname, tls.sni, http.hostname]
      || coalesce(list_transform(dns.answers, lambda answer: answer.rdata), [])) AS name
    FROM ${events(file)}),
  host AS (SELECT CASE WHEN src_ip IN (FROM known) THEN dest_ip ELSE src_ip END AS ip FROM event
    WHERE dest_ip IN (FROM known) OR src_ip IN (FROM known) OR ${atAnyDepth('name')})
  SELECT count(DISTINCT ip) FROM host`,

  'zeek-conn': (list, file) => `WITH ${known(list)}
    SELECT count(DISTINCT CASE WHEN c4 IN (FROM known) THEN c2 ELSE c4 END) FROM ${zeek(file, 21)}
    WHERE c4 IN (FROM known) OR c2 IN (FROM known)`,

  'zeek-dns': (list, file) => `WITH ${known(list)}, line AS (
    SELECT c2 AS client, unnest(list_prepend(c9, string_split(c21, ','))) AS name FROM ${zeek(file, 24)})
  SELECT count(DISTINCT client) FROM line WHERE ${atAnyDepth('name')}`,

  dnsmasq: (list, file) => `WITH ${known(list)}, line AS (
    SELECT regexp_extract(c0, 'query\\[[^ ]+ ([^ ]+) from', 1) AS name, regexp_extract(c0, ' from ([^ ]+)', 1) AS client
    FROM read_csv(${text(file)}, header = false, delim = '\t', quote = '', columns = ${columns(1)}))
  SELECT count(DISTINCT client) FROM line WHERE ${atAnyDepth('name')}`,
};

/** The quickest form of those tried, by CPU time. Names: the end of a name, as long as the shortest name of the list, is looked
 * up among the ends of the list, and only the few that are left are cut to suffixes of every depth and looked up whole. `substring`
 * costs a third of what `[-n:]`, `right`, `split_part` and `string_split` do, and a sixth of `regexp_extract`; suffixes of all
 * names, or an `IN` for each depth, cost as many times more as there are. DISTINCT names first need a second reading or all of three columns in
 * memory. Answers: nearly all are numbers, and those with a letter are told quickest by their upper case (patterns, `translate` and
 * `contains` of them cost two to ten times more). A semi join is what `IN` becomes; joins that keep both sides take twice as long.
 * Reading: only the columns asked for are kept; larger buffers save up to a fifth, `auto_detect`, `escape` and `strict_mode` a little
 * where they are set, types of other columns and `preserve_insertion_order` nothing; `threads` and `parallel` are as many as there
 * are cores already. */
export const quickestQueries: Readonly<Record<DuckdbLog, Query>> = {
  /** Names asked for, answered, offered and sent; both ends. Names on certificates, which Davylamp reads, too, are not asked about. */
  eve: (list, file, shortest) => `WITH ${lists(list, shortest)}, few AS MATERIALIZED (
    SELECT * FROM ${events(file)}
    WHERE dest_ip IN (FROM known) OR src_ip IN (FROM known)
      OR ${mayBeListed('coalesce(dns.rrname, tls.sni, http.hostname)', shortest)}
      OR len(dns.answers) > 1 OR dns.answers[1].rdata > ':'),
  name AS (SELECT src_ip AS client,
    unnest([dns.rrname, tls.sni, http.hostname] || list_transform(dns.answers, lambda answer: answer.rdata)) AS name FROM few),
  ${below('name')},
  spoke AS (SELECT CASE WHEN dest_ip IN (FROM known) THEN src_ip ELSE dest_ip END AS client
    FROM few WHERE dest_ip IN (FROM known) OR src_ip IN (FROM known))
  SELECT count(*) FROM (FROM asked UNION FROM spoke)`,

  /** Either end. */
  'zeek-conn': (list, file) => `WITH ${known(list)}, few AS MATERIALIZED (
    SELECT c2, c4 FROM ${zeek(file, 21, QUICKLY)} WHERE c4 IN (FROM known) OR c2 IN (FROM known))
  SELECT count(DISTINCT CASE WHEN c4 IN (FROM known) THEN c2 ELSE c4 END) FROM few`,

  /** Names asked for, and names among the answers. Addresses of resolvers and answers are no evidence to Davylamp. */
  'zeek-dns': (list, file, shortest) => `WITH ${lists(list, shortest)}, few AS MATERIALIZED (
    SELECT c2, c9, c21 FROM ${zeek(file, 24, QUICKLY)} WHERE ${mayBeListed('c9', shortest)} OR upper(c21) <> c21),
  name AS (SELECT c2 AS client, unnest(string_split(c9 || ',' || c21, ',')) AS name FROM few),
  ${below('name')} SELECT count(DISTINCT client) FROM asked`,

  /** Names asked for: replies name no client, and tell of a name no more than its question did. Each line is cut where the client
   * begins, so that the name is the end of the first piece: extracting it from every line costs five times more. */
  dnsmasq: (list, file, shortest) => `WITH ${lists(list, shortest)}, name AS MATERIALIZED (
    SELECT regexp_extract(c0, 'query\\[[^ ]+ ([^ ]+)$', 1) AS name, split_part(c1, ' ', 2) AS client
    FROM read_csv(${text(file)}, header = false, delim = ' fro', quote = '', null_padding = true, columns = ${columns(2)}, ${BUFFER})
    WHERE ${mayBeListed('c0', shortest)}),
  ${below('name')} SELECT count(DISTINCT client) FROM asked`,
};
