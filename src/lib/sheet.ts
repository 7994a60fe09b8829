/** Cells of an office workbook (XLSX: ECMA-376 part 1, 18.3): every sheet as rows of text. Formulas count by their kept values,
 * formats not at all: a date comes as its serial number, and whoever knows the column to be of times reads it as one. */
import { readZip, type ZipEntry } from './zip-reader.ts';

/** Bounds of one workbook: archives can promise more than fits anywhere. */
const MAX_ENTRIES = 1000;
const MAX_PART = 64 << 20;
const MAX_COLUMNS = 256;
const MAX_ROWS = 1_000_000;

const SHARED = /<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g;
const TEXT = /<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g;
/** Phonetic readings stand beside the text and are none of it. */
const PHONETIC = /<rPh\b[\s\S]*?<\/rPh>/g;
const ROW = /<row\b[^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const VALUE = /<v\b[^>]*>([\s\S]*?)<\/v>/;
const REFERENCE = /\br="([A-Z]{1,3})\d+"/;
const TYPE = /\bt="(\w+)"/;

export interface Sheet {
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of a workbook in the order of their files; undefined when the bytes are no workbook. */
export function readSheets(bytes: Uint8Array): Sheet[] | undefined {
  const entries = readZip(bytes, MAX_ENTRIES);
  if (entries === undefined) return undefined;
  const sheets = entries
    .filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  if (sheets.length === 0) return undefined;
  const strings = sharedStrings(entries.find(({ name }) => name === 'xl/sharedStrings.xml'));
  return sheets.map((sheet) => ({ rows: rowsOf(textOf(sheet), strings) }));
}

function textOf(entry: ZipEntry | undefined): string {
  const bytes = entry?.read(MAX_PART);
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

const sharedStrings = (entry: ZipEntry | undefined): string[] =>
  Array.from(textOf(entry).matchAll(SHARED), ([, inside = '']) => runs(inside));

/** The text of all runs of a string. */
const runs = (xml: string): string =>
  Array.from(xml.replace(PHONETIC, '').matchAll(TEXT), ([, text = '']) => plain(text)).join('');

function rowsOf(xml: string, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const [, inside = ''] of xml.matchAll(ROW)) {
    if (rows.length >= MAX_ROWS) break;
    rows.push(cellsOf(inside, strings));
  }
  return rows;
}

/** Empty cells are left out in the file: each cell says its column. */
function cellsOf(xml: string, strings: readonly string[]): string[] {
  const row: string[] = [];
  for (const [, attributes = '', content = ''] of xml.matchAll(CELL)) {
    const column = columnOf(REFERENCE.exec(attributes)?.[1]) ?? row.length;
    if (column >= MAX_COLUMNS) continue;
    while (row.length < column) row.push('');
    row[column] = cellText(TYPE.exec(attributes)?.[1] ?? 'n', content, strings);
  }
  return row;
}

function cellText(type: string, content: string, strings: readonly string[]): string {
  if (type === 'inlineStr') return runs(content);
  const value = plain(VALUE.exec(content)?.[1] ?? '');
  return type === 's' ? (strings[Number(value)] ?? '') : value;
}

/** `A` is 0, `AB` is 27. */
function columnOf(letters: string | undefined): number | undefined {
  if (letters === undefined) return undefined;
  let n = 0;
  for (const letter of letters) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const plain = (xml: string): string =>
  xml.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name as string] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
