/** Unix sockets that Davylamp makes for others to write to. */
import { existsSync, unlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { AppError } from '../../model/error.ts';

/** Removes a socket that nobody listens on any more. Throws `capture_unavailable` when somebody does. */
export async function removeStale(path: string): Promise<void> {
  if (!existsSync(path)) return;
  const probe = connect(path);
  const alive = await new Promise<boolean>((resolve) => {
    probe.once('connect', () => resolve(true)).once('error', () => resolve(false));
  });
  probe.destroy();
  if (alive) throw new AppError('capture_unavailable', `${path}: another program listens there`);
  unlinkSync(path);
}
