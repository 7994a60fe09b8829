/** An endpoint as people write it. */

/** `name:port` or `[v6]:port`, without a port when it is unknown. */
export function hostPort(host: string, port: number): string {
  if (port === 0) return host;
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
