/** Text of a known width: Chinese characters take two columns, styles none. */
import stringWidth from 'string-width';

/** Columns a text takes. */
export const widthOf = (text: string): number => stringWidth(text);

/** Cuts to a width, with `…` for what was cut. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let out = '';
  let used = 0;
  for (const char of text) {
    const w = widthOf(char);
    if (used + w > width - 1) break;
    out += char;
    used += w;
  }
  return `${out}…`;
}

/** Cuts from the middle, so that both ends of an address or name stay readable. */
export function cutMiddle(text: string, width: number): string {
  const length = text.length;
  if (length <= width) return text;
  const tail = Math.floor((width - 1) / 2);
  return `${text.slice(0, width - 1 - tail)}…${text.slice(length - tail)}`;
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
    while (widthOf(line) > width) {
      const head = fitting(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Words with the space after them; Chinese text character by character, closing marks kept with what they close. */
function pieces(text: string): string[] {
  return text.match(/[\p{sc=Han}][，。；：、）」』！？]*|[^\s\p{sc=Han}]+\s*|\s+/gu) ?? [];
}

function fitting(text: string, width: number): string {
  let out = '';
  let used = 0;
  for (const char of text) {
    used += widthOf(char);
    if (used > width) break;
    out += char;
  }
  return out === '' ? text.slice(0, 1) : out;
}

/** Makes text from the wire safe to show: control and direction-changing characters become visible escapes. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
