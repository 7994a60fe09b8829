/** Compiles the China overlay data/china-v4.bin.gz: province as ISO 3166-2 and, where the operator's name tells, a network type
 * (`CN-GD|datacenter`). Usage: `node scripts/data/china.ts <unpacked ip2region 2.3.0>`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir, record } from './manifest.ts';
import { writeRangeTable, type Range } from './range-table.ts';
import { chineseRegions } from './regions-zh.ts';
import { ip2region } from './sources.ts';

const [from] = process.argv.slice(2);
if (from === undefined) throw new Error('usage: china.ts <ip2region>');

/** Provinces by how the database begins their name: two characters tell them apart, all but two. */
const codes = new Map(
  Object.entries(chineseRegions).map(([code, name]) => [name.slice(0, 2), code]),
);

/** What the operator field says beyond the carrier; carriers themselves hold homes, lines and data centres alike. */
function typeOf(operator: string): string {
  if (/教育网|大学|学院/.test(operator)) return 'education';
  if (/云|IDC|数据中心|机房|世纪互联/.test(operator)) return 'datacenter';
  return '';
}

const db = readFileSync(join(from, 'data', 'ip2region.db'));
const first = db.readUInt32LE(0);
const last = db.readUInt32LE(4);
const ranges: Range[] = [];
let end = -1n;
for (let at = first; at <= last; at += 12) {
  const start = BigInt(db.readUInt32LE(at));
  const pointer = db.readUInt32LE(at + 8);
  const offset = pointer & 0xff_ffff;
  const text = db.subarray(offset + 4, offset + (pointer >>> 24)).toString();
  const [country, , province = '', , operator = ''] = text.split('|');
  const code = country === '中国' ? codes.get(province.slice(0, 2)) : undefined;
  const type = country === '中国' ? typeOf(operator) : '';
  if (start > end + 1n) ranges.push({ start: end + 1n, value: '' });
  ranges.push({ start, value: code === undefined && type === '' ? '' : `${code ?? ''}|${type}` });
  end = BigInt(db.readUInt32LE(at + 4));
}
record({
  file: 'china-v4.bin.gz',
  name: 'china',
  title: 'IPv4 address to Chinese province and, where the operator tells, network type',
  made_by: 'scripts/data/china.ts',
  date: '2024-12-09',
  rows: writeRangeTable(join(dataDir, 'china-v4.bin.gz'), ranges, 1),
  sources: [ip2region],
});
