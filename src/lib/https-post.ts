/** One request over HTTPS with a certificate authority of one's own: what `fetch` cannot be given. */
import { request } from 'node:https';

const LONGEST_MS = 60_000;

export interface HttpsAnswer {
  readonly status: number;
  readonly text: string;
}

/** Hands over a JSON text. `ca`: PEM of who vouches for the server, in place of the usual ones. Throws where nobody answers, or not
 * who should. */
export function postJson(
  url: URL,
  text: string,
  headers: Readonly<Record<string, string>>,
  ca: string | undefined,
): Promise<HttpsAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
        },
        minVersion: 'TLSv1.2',
        timeout: LONGEST_MS,
        ...(ca !== undefined && { ca }),
      },
      (answer) => {
        let said = '';
        answer.setEncoding('utf8').on('data', (part: string) => (said += part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: said }));
        answer.on('error', reject);
      },
    );
    asked.on('timeout', () => asked.destroy(new Error(`no answer in ${LONGEST_MS} ms`)));
    asked.on('error', reject);
    asked.end(text);
  });
}
