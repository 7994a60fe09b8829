/** Sealed logins on the machine of whoever holds a key: asked for at a server, opened here. See `SealedPort`. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { isLoopback } from './config-schema.ts';
import { keyIdOf, openJointly, shareOf, writePublicKey } from './lib/joint-box.ts';
import { lockKey, unlockKey } from './lib/locked-key.ts';
import { AppError } from './model/error.ts';
import {
  boxDocument,
  lockDocument,
  openingDocument,
  releaseDocument,
  type BoxDocument,
  type HeldKey,
  type OpenedLogin,
  type ReleaseDocument,
  type SealedPort,
  type Server,
} from './model/opening.ts';
import { boundTo, type ClearLogin } from './model/sealed-login.ts';

const SHORTEST = 12;
const PATH = '/api/v1/sealed/openings';

/** See `SealedPort.makeSealedKey`. */
export const makeSealedKey: SealedPort['makeSealedKey'] = async ({ file, passphrase }) => {
  if (passphrase.length < SHORTEST)
    throw new AppError('request_invalid', `The passphrase needs ${SHORTEST} characters.`);
  const { privateKey, publicKey } = generateKeyPairSync('x25519');
  try {
    writeFileSync(file, lockKey(privateKey, passphrase), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new AppError('request_invalid', (error as Error).message, error);
  }
  return writePublicKey(publicKey);
};

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new AppError('input_missing', file, error);
  }
}

function heldKey({ file, passphrase }: HeldKey): KeyObject {
  const text = readText(file);
  try {
    return unlockKey(text, passphrase);
  } catch (error) {
    throw new AppError('key_wrong', `${file}: no key, or another passphrase.`, error);
  }
}

/** Asks the server. Throws `service_unavailable` where nobody answers, `request_refused` with its words where it refuses. */
async function ask<T>(
  { url, token }: Server,
  path: string,
  answer: z.ZodType<T>,
  body?: object,
): Promise<T> {
  const at = new URL(path, url);
  if (at.protocol !== 'https:' && !isLoopback(`${at.hostname}:`))
    throw new AppError('request_invalid', `${at.origin}: a token goes over TLS only.`);
  let response: Response;
  try {
    response = await fetch(at, {
      method: body === undefined ? 'GET' : 'POST',
      redirect: 'error',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        // A key is unlocked between two questions: longer than a server waits on an idle connection.
        connection: 'close',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  } catch (error) {
    const { message, cause } = error as Error;
    const why = cause instanceof Error ? cause.message : message;
    throw new AppError('service_unavailable', `${at.host}: ${why}`, error);
  }
  const said: unknown = await response.json().catch(() => undefined);
  const parsed = response.ok ? answer.safeParse(said) : undefined;
  if (parsed?.success === true) return parsed.data;
  const { detail = 'no word of why' } = (said ?? {}) as { readonly detail?: string };
  throw new AppError('request_refused', `${response.status}: ${detail}`);
}

/** See `SealedPort.askOpening`. */
export const askOpening: SealedPort['askOpening'] = (server, asked) =>
  ask(server, PATH, openingDocument, asked);

/** See `SealedPort.openings`. */
export const openings: SealedPort['openings'] = async (server) =>
  (await ask(server, PATH, z.object({ openings: z.array(openingDocument) }))).openings;

const pathOf = (id: string, of: 'locks' | 'boxes'): string =>
  `${PATH}/${encodeURIComponent(id)}/${of}`;

/** See `SealedPort.releaseOpening`. */
export const releaseOpening: SealedPort['releaseOpening'] = async (server, id, held) => {
  const privateKey = heldKey(held);
  const key = keyIdOf(privateKey);
  const answer = z.object({ opening: openingDocument, locks: z.array(lockDocument) });
  const { opening, locks } = await ask(server, pathOf(id, 'locks'), answer);
  const granted = new Set(opening.hosts);
  const shares: Record<string, string> = {};
  for (const row of locks) {
    // A share is bound to the host it names: what was not granted cannot be opened with it.
    if (!granted.has(row.host))
      throw new AppError('sealed_damaged', `${row.host} is not what was granted.`);
    if (row.keys.includes(key))
      shares[row.id] = shareOf(privateKey, row.lock, boundTo(row)).toString('base64url');
  }
  if (locks.length > 0 && Object.keys(shares).length === 0)
    throw new AppError('key_wrong', `Nothing is sealed for key ${key}.`);
  return { schema: 1, opening: id, key, shares };
};

/** See `SealedPort.openSealed`. */
export const openSealed: SealedPort['openSealed'] = async (server, id, { release, ...held }) => {
  const privateKey = heldKey(held);
  const key = keyIdOf(privateKey);
  const given = releaseIn(release, id);
  const answer = z.object({ boxes: z.array(boxDocument) });
  const { boxes } = await ask(server, pathOf(id, 'boxes'), answer);
  const shareIn = (row: BoxDocument, name: string): Buffer | undefined => {
    if (name === key) return shareOf(privateKey, row.lock, boundTo(row));
    const share = name === given.key ? given.shares[row.id] : undefined;
    return share === undefined ? undefined : Buffer.from(share, 'base64url');
  };
  const logins = boxes.flatMap((row) => {
    const shares = row.keys.flatMap((name) => shareIn(row, name) ?? []);
    return shares.length < row.keys.length ? [] : [openedLogin(row, shares)];
  });
  if (logins.length === 0 && boxes.length > 0)
    throw new AppError('key_wrong', `There are ${key} and a release of ${given.key || 'no key'}.`);
  return { logins, left_out: boxes.length - logins.length };
};

function releaseIn(file: string, id: string): ReleaseDocument {
  const text = readText(file);
  try {
    const release = releaseDocument.parse(JSON.parse(text));
    if (release.opening !== id) throw new Error(`it is of opening ${release.opening}`);
    return release;
  } catch (error) {
    throw new AppError('key_wrong', `${file}: ${(error as Error).message}`, error);
  }
}

function openedLogin(row: BoxDocument, shares: readonly Uint8Array[]): OpenedLogin {
  const text = openJointly(row, shares, boundTo(row));
  if (text === undefined) throw new AppError('sealed_damaged', `Row ${row.id} of ${row.host}.`);
  const clear = JSON.parse(text) as ClearLogin;
  return {
    host: row.host,
    time: new Date(row.time).toISOString(),
    session_id: row.session_id,
    ...clear,
    wallet_fp: row.wallet,
    worker_fp: row.worker,
  };
}
