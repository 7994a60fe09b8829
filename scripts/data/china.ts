/** Compiles the China overlay: `node scripts/data/china.ts IP2REGION_PACKAGE` reads its IPv4 database and writes
 * data/china-v4.bin.gz: province as ISO 3166-2 and, where the operator's name tells, a network type (`CN-GD|datacenter`). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeRangeTable, type Range } from './range-table.ts';

const [from = '.'] = process.argv.slice(2);
const out = join(import.meta.dirname, '..', '..', 'data');

const PROVINCES: Readonly<Record<string, string>> = {
  北京: 'BJ', 天津: 'TJ', 河北: 'HE', 山西: 'SX', 内蒙古: 'NM', 辽宁: 'LN', 吉林: 'JL', 黑龙江: 'HL', 上海: 'SH', 江苏: 'JS', 浙江: 'ZJ',
  安徽: 'AH', 福建: 'FJ', 江西: 'JX', 山东: 'SD', 河南: 'HA', 湖北: 'HB', 湖南: 'HN', 广东: 'GD', 广西: 'GX', 海南: 'HI', 重庆: 'CQ',
  四川: 'SC', 贵州: 'GZ', 云南: 'YN', 西藏: 'XZ', 陕西: 'SN', 甘肃: 'GS', 青海: 'QH', 宁夏: 'NX', 新疆: 'XJ',
};

/** What the operator field says beyond the carrier; carriers themselves hold homes, lines and data centres alike. */
function typeOf(isp: string): string {
  if (/教育网|大学|学院/.test(isp)) return 'education';
  if (/云|IDC|数据中心|机房|世纪互联/.test(isp)) return 'datacenter';
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
  const [country, , province = '', , isp = ''] = text.split('|');
  const code = Object.entries(PROVINCES).find(([name]) => province.startsWith(name))?.[1];
  if (start > end + 1n) ranges.push({ start: end + 1n, value: '' });
  ranges.push({ start, value: country === '中国' && code !== undefined ? `CN-${code}|${typeOf(isp)}` : '' });
  end = BigInt(db.readUInt32LE(at + 4));
}
const packed = encodeRangeTable(ranges, 1);
writeFileSync(join(out, 'china-v4.bin.gz'), packed);
console.log(`china-v4: ${ranges.filter((r) => r.value !== '').length} ranges, ${packed.length} bytes`);
