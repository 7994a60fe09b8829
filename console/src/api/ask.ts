/** Asks the server; what it refuses is an error that keeps the server's own code and words. */
import type { Problem } from '../../../src/api/problem.ts';

/** A refusal. `status` 0: nothing answered. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, detail: string) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

/** Answers asked for before anybody waits for them, by their paths. */
const ahead = new Map<string, Promise<Response>>();

const send = (path: string, method = 'GET', body?: unknown): Promise<Response> =>
  fetch(`/api/v1${path}`, {
    method,
    headers: {
      'accept-language': document.documentElement.lang,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

/** Asks now what will be asked: the first to do so is given this answer. */
export function askAhead(path: string): void {
  const answer = send(path);
  // Whoever takes it learns that it failed.
  answer.catch(() => undefined);
  ahead.set(path, answer);
}

function taken(path: string): Promise<Response> | undefined {
  const answer = ahead.get(path);
  ahead.delete(path);
  return answer;
}

/** The answer to a question below `/api/v1`, of the type that its route declares; `undefined` where it answers nothing. */
export async function ask<T>(path: string, method = 'GET', body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await ((method === 'GET' ? taken(path) : undefined) ?? send(path, method, body));
  } catch {
    throw new Refusal(0, 'silent', '');
  }
  if (response.status === 204) return undefined as T;
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  throw new Refusal(response.status, problem.code ?? '', problem.detail ?? '');
}
