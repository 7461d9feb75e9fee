import document from '../../docs/openapi.json' with { type: 'json' };

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly writeOnly?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}
interface Content {
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}
interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}
interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses?: Readonly<Record<string, Content>>;
}
interface OpenApi {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const api = document as unknown as OpenApi;

const nameOf = (ref: string) => ref.split('/').at(-1) ?? ref;
const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A table; a column in which no row has anything is left out. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isUsed = head.map((_, column) => rows.some((cells) => cells[column]));
  const line = (cells: readonly string[]) => `| ${cells.filter((_, column) => isUsed[column]).join(' | ')} |`;
  return rows.length === 0 ? '' : [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

const NAMED = /^#\/components\/schemas\/([^/]+)$/;

/** What a reference into the file points at. */
function resolve(ref: string): Schema {
  const found = ref
    .split('/')
    .slice(1)
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], api);
  if (found === undefined) throw new Error(`The OpenAPI file has nothing at ${ref}.`);
  return found as Schema;
}

/** A schema without a name of its own that stands elsewhere; what is said here counts more. */
function inPlace({ $ref, ...own }: Schema): Schema {
  if ($ref === undefined) return own;
  return NAMED.test($ref) ? { $ref, ...own } : { ...inPlace(resolve($ref)), ...own };
}

/** What a value is, in a few words, with links to the schemas. */
function typeOf(given: Schema = {}): string {
  const schema = inPlace(given);
  const [, name] = NAMED.exec(schema.$ref ?? '') ?? [];
  if (name) return `[${name}](#schema-${name.toLowerCase()})`;
  if (schema.enum) return schema.enum.map((value) => code(JSON.stringify(value))).join(', ');
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return choices.map(typeOf).join(' or ');
  if (schema.allOf) return schema.allOf.map(typeOf).join(' and ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items)}`;
  return [schema.type ?? 'anything'].flat().join(' or ');
}

function limitsOf(schema: Schema): string {
  const { pattern, format, minimum, maximum, minLength, maxLength, writeOnly } = schema;
  return [
    writeOnly && 'never answered',
    format,
    minimum !== undefined && `from ${minimum}`,
    maximum !== undefined && `to ${maximum}`,
    minLength !== undefined && `at least ${minLength} characters`,
    maxLength !== undefined && `at most ${maxLength} characters`,
    pattern && code(pattern),
  ]
    .filter(Boolean)
    .join(', ');
}

function properties({ properties: all = {}, required = [] }: Schema): string {
  return table(
    ['key', 'type', 'required', 'limits', 'what it is'],
    Object.entries(all)
      .map(([key, schema]) => [key, inPlace(schema)] as const)
      .map(([key, schema]) => [
        code(key),
        typeOf(schema),
        required.includes(key) ? 'yes' : '',
        limitsOf(schema),
        cell(schema.description ?? ''),
      ]),
  );
}

const contentOf = ({ content = {} }: Content) =>
  Object.entries(content).map(([type, { schema }]) => ({ type, schema: schema ?? {} }));

/** A body: its type, and the table of an object that has no name of its own. */
function body(content: Content): string {
  return contentOf(content)
    .map(({ type, schema }) => `${code(type)}: ${typeOf(schema)}\n\n${schema.$ref ? '' : properties(schema)}`)
    .join('\n');
}

function parameters(list: readonly Parameter[]): string {
  const found = list.map(({ $ref, ...own }) =>
    $ref ? (api.components.parameters[nameOf($ref)] ?? own) : own,
  );
  return table(
    ['parameter', 'in', 'type', 'required', 'what it is'],
    found.map(({ name = '', in: place = '', schema, required, description = '' }) => [
      code(name),
      place,
      typeOf(schema),
      required ? 'yes' : '',
      cell(description),
    ]),
  );
}

function responses(all: Readonly<Record<string, Content>>): string {
  return table(
    ['status', 'body', 'when'],
    Object.entries(all).map(([status, answer]) => [
      status,
      contentOf(answer)
        .map(({ schema }) => typeOf(schema))
        .join(', '),
      cell(answer.description ?? ''),
    ]),
  );
}

function operation(path: string, method: string, shared: readonly Parameter[], asked: Operation): string {
  const { summary = '', description = '', requestBody, responses: answers = {} } = asked;
  const answer = contentOf(answers['200'] ?? answers['201'] ?? {}).filter(
    ({ schema }) => schema.type === 'object' && schema.properties,
  );
  return [
    // With an anchor of its own: `{name}` at the end of a heading would be taken for attributes.
    `## ${method.toUpperCase()} ${path} {#${[method, ...(path.match(/[\w-]+/g) ?? [])].join('-')}}`,
    `${summary}.`,
    description,
    parameters([...shared, ...(asked.parameters ?? [])]),
    requestBody ? `**Request** ${body(requestBody)}` : '',
    '**Answers**',
    responses(answers),
    ...answer.map(({ schema }) => properties(schema)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The OpenAPI file as tables. */
export function openApiMarkdown(): string {
  const operations = Object.entries(api.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) =>
      operation(
        path,
        method,
        (item.parameters as readonly Parameter[] | undefined) ?? [],
        item[method] as Operation,
      ),
    ),
  );
  const schemas = Object.entries(api.components.schemas).map(([name, schema]) =>
    [
      `### ${name} {#schema-${name.toLowerCase()}}`,
      schema.description ?? '',
      schema.properties ? properties(schema) : typeOf(schema),
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  return [
    `All paths are below ${code(api.servers[0]?.url ?? '')}, or wherever your product has them.`,
    ...operations,
    '## Schemas',
    ...schemas,
  ].join('\n\n');
}
