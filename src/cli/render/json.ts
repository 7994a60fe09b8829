/** A JSON document as text. One text of thousands of hosts takes V8 longer to let grow than to write what is in it, so it is made in
 * pieces. */

/** Characters of every piece but the last, at least. */
const PIECE = 1 << 16;

/** An entry of a member of a document, as far in as it stands there. */
const entry = (value: unknown): string => JSON.stringify([[value]], null, 2).slice(5, -6);

/** The text of a plain object, as `JSON.stringify(document, null, 2)` makes it: lists that are members of it come entry by entry. */
function* parts(document: object): Generator<string> {
  let before = '{\n  ';
  for (const [name, value] of Object.entries(document) as [string, unknown][]) {
    const long = Array.isArray(value) && value.length > 0;
    const text = long ? '[' : JSON.stringify({ '': value }, null, 2).slice(8, -2);
    if (text === '') continue;
    yield `${before}${JSON.stringify(name)}: ${text}`;
    before = ',\n  ';
    if (!long) continue;
    for (let i = 0; i < value.length; i++) yield `${i === 0 ? '' : ','}${entry(value[i])}`;
    yield '\n  ]';
  }
  yield before === ',\n  ' ? '\n}' : '{}';
}

/** The pieces of a document's text, with a newline at its end. */
export function* jsonPieces(document: unknown): Generator<string> {
  const whole = typeof document !== 'object' || document === null || Array.isArray(document);
  let piece = '';
  for (const part of whole ? [JSON.stringify(document, null, 2)] : parts(document)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}
