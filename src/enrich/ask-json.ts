/** Asks a server of others for JSON, with an end to its patience and to what it takes. */
import type { z } from 'zod';
import { AppError } from '../model/error.ts';

const PATIENCE_MS = 30_000;
const MOST_BYTES = 64 << 20;

/** What went wrong with it, for people. */
class Refused extends Error {}

/** The answer in its shape. Throws `units_unanswered`; credentials are in headers and in no message. */
export async function askJson<T extends z.ZodType>(
  url: URL,
  shape: T,
  headers: Readonly<Record<string, string>> = {},
): Promise<z.output<T>> {
  try {
    return shaped(await textAt(url, headers), shape);
  } catch (error) {
    const { cause, message } = error as Error;
    const what = cause instanceof Error ? cause.message : message;
    throw new AppError('units_unanswered', `${url.origin}${url.pathname}: ${what}.`, error);
  }
}

async function textAt(url: URL, headers: Readonly<Record<string, string>>): Promise<string> {
  const answer = await fetch(url, {
    headers: { accept: 'application/json, application/rdap+json', ...headers },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!answer.ok) throw new Refused(`status ${answer.status}`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Refused('too long an answer');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function shaped<T extends z.ZodType>(text: string, shape: T): z.output<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refused('no JSON');
  }
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Refused(`unexpected answer: ${issue?.path.join('.')} ${issue?.message}`);
}
