/** What somebody else reports of a host: a line of a received notice or feed of findings. */
import { columns, type Row } from './columns.ts';

export const notice = columns({
  time: { is: 'millis', doc: 'When it was seen, by the sender’s word.' },
  ip: { is: 'ip', doc: 'The host reported.', ecs: 'source.ip' },
  port: { is: 'port', doc: 'Its port; 0 when not said.' },
  dst_ip: { is: 'text', doc: 'Where it went; empty when not said.' },
  dst_port: { is: 'port', doc: 'Port there; 0 when not said.' },
  dst_name: { is: 'text', doc: 'Name there; empty when not said.' },
  sender: {
    is: 'text',
    doc: 'Who reports: `shadowserver`, `intelmq`, `misp`, or the list’s name.',
  },
  claim: { is: 'text', doc: 'What is claimed, in the sender’s short words.' },
  claim_kind: {
    is: 'text',
    doc: '`mining` when the sender claims mining, `malware` for a miner’s malware, `exposed` for an open interface of a miner, `other`.',
  },
  confidence: { is: 'uint', doc: '0–100, the sender’s own; 50 when it says nothing.' },
  reference: { is: 'text', doc: 'The sender’s own id of the report; or empty.' },
  segment: { is: 'text', doc: 'Fingerprint of the input this was read from.' },
});
export type Notice = Row<typeof notice>;
