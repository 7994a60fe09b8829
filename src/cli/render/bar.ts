/** Bars of block characters, and the time line of `explain`. */

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of `share` (0..1) of a width, in eighths of a column; anything above nothing shows. */
export function bar(share: number, width: number): string {
  const eighths = Math.max(share > 0 ? 1 : 0, Math.round(Math.min(1, share) * width * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}

/** Whole columns for parts of a whole, together at most `width`; each part above nothing gets at least one. */
export function segments(parts: readonly number[], most: number, width: number): number[] {
  const out = parts.map((n) =>
    n === 0 || most === 0 ? 0 : Math.max(1, Math.round((n / most) * width)),
  );
  while (out.reduce((a, b) => a + b, 0) > width) {
    const widest = out.indexOf(Math.max(...out));
    out[widest] = (out[widest] ?? 1) - 1;
  }
  return out;
}

/** Where `from`–`to` lies within `start`–`end`, as a track of a width; a moment is one mark. */
export function track(
  from: number,
  to: number,
  start: number,
  end: number,
  width: number,
): { before: string; on: string; after: string } {
  const span = Math.max(1, end - start);
  const first = Math.min(width - 1, Math.floor(((from - start) / span) * width));
  const last = Math.min(width - 1, Math.max(first, Math.ceil(((to - start) / span) * width) - 1));
  return {
    before: '·'.repeat(first),
    on: '━'.repeat(last - first + 1),
    after: '·'.repeat(width - 1 - last),
  };
}
