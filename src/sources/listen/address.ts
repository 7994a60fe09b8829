/** Where exporters may send to: `udp://`, `tcp://` or `tls://` and an address with a port; UDP when nothing is said. */
import { isIP } from 'node:net';

export type Transport = 'udp' | 'tcp' | 'tls';

export interface Address {
  readonly transport: Transport;
  readonly host: string;
  readonly port: number;
}

const SHAPE = /^(?:(udp|tcp|tls):\/\/)?(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/;

/** Undefined when the text is no such address. */
export function parseListen(text: string): Address | undefined {
  const [, transport = 'udp', six, four, digits] = SHAPE.exec(text) ?? [];
  const host = six ?? four ?? '';
  const port = Number(digits);
  if (isIP(host) !== (six === undefined ? 4 : 6) || !(port <= 65_535)) return undefined;
  return { transport: transport as Transport, host, port };
}

/** The address in the form it is configured by. */
export const formatListen = ({ transport, host, port }: Address): string =>
  `${transport}://${host.includes(':') ? `[${host}]` : host}:${port}`;
