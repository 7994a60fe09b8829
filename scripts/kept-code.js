/** What stands at the head of a part of the bundle whose compiled code is kept (build.mjs). Node's own cache keeps of a module what is
 * compiled when it is loaded, which is little: most functions are compiled when they are first called, and so anew in every run. This
 * one keeps all that a run has called. */
const { readFileSync, renameSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { getCompileCacheDir } = process.getBuiltinModule('node:module');
const path = process.getBuiltinModule('node:path');
const { Script } = process.getBuiltinModule('node:vm');

/** A run this many times longer than the one whose code is kept has called more, and its code is kept in place of that. */
const LONGER = 2;
/** Of a run that goes on for longer V8 has by then dropped what only its start needed, milliseconds. */
const LONGEST = 60_000;
/** Before the code: how long the run took it is of, milliseconds. */
const HEAD = 8;

function read(file) {
  try {
    const bytes = readFileSync(file);
    return bytes.length > HEAD ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** As a whole or not at all: another run may read it just then. */
function keep(file, code) {
  const head = Buffer.alloc(HEAD);
  head.writeDoubleLE(performance.now());
  const made = `${file}.${process.pid}`;
  try {
    writeFileSync(made, Buffer.concat([head, code]), { mode: 0o600 });
    renameSync(made, file);
  } catch {
    // A full or read-only disk: the next run compiles again.
  }
}

/** What the expression in `file` is worth. Its compiled code lies beside Node's own, apart for each command, since each calls other
 * functions; where Node keeps none, neither does this. V8 itself refuses code of another text, version or setting. */
export function evaluate(file) {
  const folder = getCompileCacheDir();
  const command = /^[a-z-]+$/.exec(process.argv[2] ?? '')?.[0] ?? '';
  const kept =
    folder === undefined ? undefined : path.join(folder, `${path.basename(file)}-${command}`);
  const before = kept === undefined ? undefined : read(kept);
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    cachedData: before?.subarray(HEAD),
  });
  if (kept !== undefined)
    process.on('exit', (status) => {
      const took = performance.now();
      const isNew = before === undefined || script.cachedDataRejected === true;
      const isMore = !isNew && took > LONGER * before.readDoubleLE() && took < LONGEST;
      if (status === 0 && (isNew || isMore)) keep(kept, script.createCachedData());
    });
  return script.runInThisContext();
}
