/** The reference of the API, from its OpenAPI description. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiDeps, Env } from '../../src/api/deps.ts';
import { routes } from '../../src/api/routes/index.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: { readonly enum?: readonly string[]; readonly type?: string };
}
interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

/** Describing a route asks nothing of what it answers from. */
const noDeps = {} as ApiDeps;

/** One section a route. */
export function apiPage(): string {
  const api = new OpenAPIHono<Env>();
  for (const add of routes) add(api, noDeps);
  const { paths = {} } = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Davylamp', version: '' },
  });
  const sections = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) =>
      section(method, path, operation),
    ),
  );
  return `# API

<!-- Generated from src/api/. -->

Served by \`davylamp serve\` ([how to](../how-to/serve.md)); described in OpenAPI 3.1, bodies and answers, too, at \`/api/v1/openapi.json\`.

${sections.join('\n\n')}
`;
}

function section(method: string, path: string, operation: Operation): string {
  const { summary = '', parameters = [], responses } = operation;
  const rows = parameters.map(
    (p) => `| \`${p.name}\`${p.required === true ? ' (required)' : ''} | ${meaning(p)} |`,
  );
  const table = rows.length === 0 ? [] : ['', '| Parameter | Meaning |', '| --- | --- |', ...rows];
  const answers = Object.entries(responses).map(([status, r]) => `${status} ${r.description}`);
  return [
    `## \`${method.toUpperCase()} /api/v1${path}\``,
    '',
    `${summary}. Answers: ${answers.join(' ')}`,
    ...table,
  ].join('\n');
}

const meaning = ({ description = '', schema }: Parameter): string =>
  [description, schema?.enum?.map((value) => `\`${value}\``).join(', ') ?? schema?.type ?? '']
    .filter((text) => text !== '')
    .join(' ')
    .replaceAll('|', '\\|');
