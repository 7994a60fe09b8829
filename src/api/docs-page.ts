/** The description of the API as a page: made of the OpenAPI document on the server, without a script, in both languages and themes. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Schema = { readonly [key: string]: Json };

/** An OpenAPI 3.1 document, as far as it is shown. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Content }>
  >;
}
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

const words = {
  en: {
    lead: 'Below /api/v1. Programs bear a token (POST /me/tokens) as “Authorization: Bearer …”; errors are application/problem+json.',
    raw: 'The same as OpenAPI 3.1',
    console: 'Console',
    other: '中文',
    name: 'Parameter',
    where: 'In',
    type: 'Type',
    about: 'Meaning',
    needed: 'required',
    body: 'Body',
    answers: 'Answers',
    shapes: 'Documents',
  },
  zh: {
    lead: '均位于 /api/v1 之下。程序以“Authorization: Bearer …”携带令牌（POST /me/tokens）；错误为 application/problem+json。',
    raw: 'OpenAPI 3.1 原文',
    console: '控制台',
    other: 'English',
    name: '参数',
    where: '位置',
    type: '类型',
    about: '含义',
    needed: '必需',
    body: '请求体',
    answers: '应答',
    shapes: '文档结构',
  },
} as const;

const escape = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const listOf = (schema: Schema, key: string): readonly Schema[] =>
  Array.isArray(schema[key]) ? (schema[key] as readonly Schema[]) : [];

/** A schema in the words of TypeScript, with links to the documents it names. HTML. */
function typeOf(schema: Schema | undefined, indent = ''): string {
  if (schema === undefined) return 'unknown';
  const ref = schema['$ref'];
  if (typeof ref === 'string') {
    const name = escape(ref.split('/').at(-1) ?? '');
    return `<a href="#${name}">${name}</a>`;
  }
  const choices = [...listOf(schema, 'anyOf'), ...listOf(schema, 'oneOf')];
  if (choices.length > 0) return choices.map((one) => typeOf(one, indent)).join(' | ');
  if (Array.isArray(schema['enum']))
    return schema['enum'].map((one) => escape(JSON.stringify(one))).join(' | ');
  if ('const' in schema) return escape(JSON.stringify(schema['const']));
  const { type } = schema;
  if (Array.isArray(type))
    return type.map((one) => typeOf({ ...schema, type: one }, indent)).join(' | ');
  if (type === 'array') return `${typeOf(schema['items'] as Schema | undefined, indent)}[]`;
  if (type === 'object') return objectOf(schema, indent);
  return escape(typeof type === 'string' ? type : 'unknown');
}

function objectOf(schema: Schema, indent: string): string {
  const fields = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  const rest = schema['additionalProperties'];
  if (fields.length === 0)
    return typeof rest === 'object' ? `{ [name]: ${typeOf(rest as Schema, indent)} }` : '{}';
  const required = new Set(listOf(schema, 'required') as unknown as readonly string[]);
  const deeper = `${indent}  `;
  const lines = fields.map(([name, field]) => {
    const about = field['description'];
    const note = typeof about === 'string' ? ` <i>// ${escape(about)}</i>` : '';
    return `${deeper}${escape(name)}${required.has(name) ? '' : '?'}: ${typeOf(field, deeper)};${note}\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

function parametersOf({ parameters = [] }: Operation, lang: keyof typeof words): string {
  if (parameters.length === 0) return '';
  const { name, where, type, about, needed } = words[lang];
  const rows = parameters.map(
    (one) =>
      `<tr><th scope="row"><code>${escape(one.name)}</code></th><td>${escape(one.in)}</td>
      <td><code>${typeOf(one.schema)}</code>${one.required === true ? ` ${needed}` : ''}</td>
      <td>${escape(one.description ?? '')}</td></tr>`,
  );
  return `<table><thead><tr>${[name, where, type, about]
    .map((head) => `<th scope="col">${head}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const contentOf = (content: Content = {}): string =>
  Object.entries(content)
    .map(([type, { schema }]) => `<p>${escape(type)}</p><pre>${typeOf(schema)}</pre>`)
    .join('');

function operationOf(path: string, method: string, asked: Operation, lang: keyof typeof words) {
  const { body, answers } = words[lang];
  const given = asked.requestBody;
  const responses = Object.entries(asked.responses).map(
    ([code, { description, content }]) =>
      `<p><b>${escape(code)}</b> ${escape(description)}</p>${contentOf(content)}`,
  );
  return `<details id="${escape(`${method}-${path}`)}"><summary><code><b>${escape(method.toUpperCase())}</b>
    ${escape(path)}</code> ${escape(asked.summary ?? '')}</summary>
    ${parametersOf(asked, lang)}${given === undefined ? '' : `<h3>${body}</h3>${contentOf(given.content)}`}
    <h3>${answers}</h3>${responses.join('')}</details>`;
}

/** The page, in a language. */
export function docsPage(document: ApiDocument, lang: 'en' | 'zh'): string {
  const say = words[lang];
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, asked]) => ({ path, method, asked })),
  );
  const byTag = Map.groupBy(operations, ({ asked }) => asked.tags?.[0] ?? '');
  const parts = [...byTag].map(
    ([tag, list]) =>
      `<section><h2>${escape(tag)}</h2>${list
        .map(({ path, method, asked }) => operationOf(path, method, asked, lang))
        .join('')}</section>`,
  );
  const shapes = Object.entries(document.components?.schemas ?? {}).map(
    ([name, schema]) => `<h3 id="${escape(name)}">${escape(name)}</h3><pre>${typeOf(schema)}</pre>`,
  );
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${escape(document.info.title)} API</title><link rel="icon" href="/lamp.svg" type="image/svg+xml"><style>${STYLE}</style></head>
<body><main><h1>${escape(document.info.title)} API ${escape(document.info.version)}</h1>
<nav><a href="/">${say.console}</a> <a href="/api/v1/openapi.json">${say.raw}</a>
<a href="?lang=${lang === 'zh' ? 'en' : 'zh'}" lang="${lang === 'zh' ? 'en' : 'zh-CN'}">${say.other}</a></nav>
<p>${say.lead}</p>${parts.join('')}<section><h2>${say.shapes}</h2>${shapes.join('')}</section></main></body></html>
`;
}

const STYLE = `
:root{color-scheme:light dark;--page:light-dark(#f4f5f7,#0a0d12);--card:light-dark(#fff,#10151c);
--line:light-dark(#e3e6eb,#1e2733);--text:light-dark(#141b24,#e3e9f0);--soft:light-dark(#3f4b5a,#a9b5c3);
--link:light-dark(#0b6a98,#5cb8e4);--mining:light-dark(#8f5600,#e9a53a)}
body{background:var(--page);color:var(--text);font:14px/1.5 Inter,'Noto Sans CJK SC','Microsoft YaHei',system-ui,sans-serif;margin:0}
main{max-width:1000px;margin:0 auto;padding:24px 18px 60px}
a{color:var(--link)}nav{display:flex;gap:18px;flex-wrap:wrap}h2{margin:28px 0 8px;text-transform:capitalize}h3{margin:14px 0 4px;font-size:14px}
details{background:var(--card);border:1px solid var(--line);border-radius:8px;margin:6px 0;padding:8px 14px}
summary{cursor:pointer;overflow-wrap:anywhere}summary b{color:var(--mining)}
code,pre{font:12.5px/1.6 'Geist Mono',ui-monospace,monospace}
pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:10px 12px;margin:6px 0;white-space:pre-wrap;overflow-wrap:anywhere}
pre i{color:var(--soft)}table{border-collapse:collapse;width:100%;margin-top:8px}
th,td{text-align:left;vertical-align:top;padding:5px 8px;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:anywhere}
thead th{color:var(--soft)}details p{margin:8px 0 0;color:var(--soft)}`;
