/** Passive DNS and exports of any kind as CSV with a header: columns are found by their names. */
import { CsvLines, delimiterOf, withoutBom } from '../../lib/csv-lines.ts';
import { columnsOf, type Aliases } from '../../lib/header-names.ts';
import { parseTime } from '../../lib/local-time.ts';
import { asked, type DnsLogFormat, type LineReader } from './format.ts';

type Field = 'hostname' | 'client' | 'time' | 'resolver' | 'type' | 'rcode' | 'answers';

const ALIASES: Aliases<Field> = {
  hostname: [
    'query',
    'qname',
    'rrname',
    'hostname',
    'domain',
    'name',
    'question',
    '域名',
    '查询域名',
  ],
  client: ['client', 'client_ip', 'src_ip', 'source', 'id.orig_h', 'srcip', '源IP', '客户端'],
  time: ['time', 'timestamp', 'ts', 'date', 'time_last', 'last_seen', 'time_first', '时间'],
  resolver: ['resolver', 'server', 'dst_ip', 'id.resp_h', 'dstip', 'nameserver', '目的IP'],
  type: ['type', 'qtype', 'rrtype', 'qtype_name', '类型'],
  rcode: ['rcode', 'rcode_name', 'status', 'response'],
  answers: ['answers', 'answer', 'rdata', 'data', 'response_data', '应答'],
};

const isHeader = (line: string): boolean => {
  const text = withoutBom(line);
  const found = columnsOf(text.split(delimiterOf(text)), ALIASES);
  return (
    found.has('hostname') && (found.has('client') || found.has('answers')) && found.has('time')
  );
};

function create(offset: number | undefined): LineReader {
  let csv: CsvLines | undefined;
  let columns = new Map<Field, readonly number[]>();
  return (_, whole) => {
    if (csv === undefined) {
      const text = withoutBom(whole);
      csv = new CsvLines(delimiterOf(text), () => undefined);
      columns = columnsOf(csv.push(text) ?? [], ALIASES);
      return undefined;
    }
    const cells = csv.push(whole);
    if (cells === undefined) return undefined;
    const cell = (field: Field): string => cells[columns.get(field)?.[0] ?? -1]?.trim() ?? '';
    const hostname = cell('hostname');
    if (hostname === '') return undefined;
    return asked({
      hostname,
      client: cell('client'),
      time: parseTime(cell('time'), offset) ?? 0,
      resolver: cell('resolver'),
      type: cell('type'),
      rcode: cell('rcode'),
      answers: cell('answers')
        .split(/[ ;|]+/)
        .filter((answer) => answer !== ''),
    });
  };
}

export const passiveCsv: DnsLogFormat = {
  name: 'passive-csv',
  about:
    'CSV with a header, of passive DNS or any export: columns for name, client, time, type, answer code and answers are found by their usual names. Without a client there is no host: its answers teach names only.',
  recognise: isHeader,
  stateful: true,
  create: ({ offset }) => create(offset),
};
