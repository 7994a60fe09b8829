/** Text of a known width: Chinese characters take two columns, styles none. */
import { createRequire } from 'node:module';
import type * as StringWidth from 'string-width';

const require = createRequire(import.meta.url);
let measure: ((text: string) => number) | undefined;

/** Loaded for the first text that needs it: setting up its tables takes longer than the rest of a small run. */
function stringWidth(text: string): number {
  measure ??= (require('string-width') as typeof StringWidth).default;
  return measure(text);
}

/** Columns a text takes. */
export const widthOf = (text: string): number =>
  /^[ -~]*$/.test(text) ? text.length : stringWidth(text);

/** Cuts to a width, with `…` for what was cut. */
export function cut(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${fitting(graphemes(text), width - 1).join('')}…`;
}

/** Cuts from the middle, so that both ends of an address or name stay readable. */
export function cutMiddle(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const tail = Math.floor((width - 1) / 2);
  const chars = graphemes(text);
  const head = fitting(chars, width - 1 - tail);
  return `${head.join('')}…${fitting(chars.toReversed(), tail).toReversed().join('')}`;
}

let segmenter: Intl.Segmenter | undefined;

/** Characters as people count them. */
function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The first characters that fit a width. */
function fitting(chars: readonly string[], width: number): string[] {
  let used = 0;
  const end = chars.findIndex((char) => (used += widthOf(char)) > width);
  return chars.slice(0, end < 0 ? chars.length : end);
}

/** Pads to a width on the right, or on the left. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const fill = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + fill : fill + text;
}

/** Breaks into lines of a width: at spaces, or anywhere in Chinese text and in words too long for a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (widthOf(line) + widthOf(piece.trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = piece;
    while (widthOf(line.trimEnd()) > width) {
      const head = fitting(graphemes(line), width).join('');
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Chinese characters with the closing marks after them; words with the space after them; a number and its unit as one. */
const PIECE =
  /[\p{sc=Han}][，。；：、）」』！？]*|[^\s\p{sc=Han}]+(?: (?=%|[kMGTPE]?(?:H|Sol|g)\/s)[^\s\p{sc=Han}]+)*\s*|\s+/gu;

/** What a line may be broken between. */
const pieces = (text: string): string[] => text.match(PIECE) ?? [];

/** Makes text from the wire safe to show: control and direction-changing characters become visible escapes. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** Plain data with every text in it, keys too, made safe to show. Reports do this once, where they begin. */
export function tame<T>(value: T): T {
  return tameAny(value) as T;
}

function tameAny(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map(tameAny);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [visible(k), tameAny(v)]));
}
