/** What a miner logged in with, in the clear, sealed for two people: kept only where the operator gave their public keys. */
import { columns, type Row } from './columns.ts';

export const sealedLogin = columns({
  id: {
    is: 'text',
    doc: '16 hex digits, of session, wallet and worker: the same when it is read again.',
  },
  host: { is: 'ip', doc: 'The miner.' },
  time: { is: 'millis', doc: 'First message of the session, whole milliseconds.' },
  session_id: { is: 'text', doc: 'The session it logged in to (see `mining`).' },
  wallet: { is: 'text', doc: 'Fingerprint of wallet or pool account.' },
  worker: { is: 'text', doc: 'Fingerprint of the worker name; empty when none was sent.' },
  keys: {
    is: 'texts',
    doc: 'Names of the public keys it is sealed for: the first 16 hex digits of their SHA-256. All of them are needed.',
  },
  lock: { is: 'text', doc: 'Public key made for this row (X25519, base64url).' },
  box: {
    is: 'text',
    doc: 'Login, wallet and worker in the clear (JSON), encrypted (AES-256-GCM, base64url); bound to the columns above.',
  },
});
export type SealedLogin = Row<typeof sealedLogin>;
