/* Of every list in the API document: its title, its columns, and by what it can be chosen and ordered. */

const isNull = ({ type }) => type === 'null';
const given = (schema) => schema.anyOf?.find((each) => !isNull(each)) ?? schema;

/** How values of a schema are shown. */
function kindOf(schema) {
  const { type, format, description, properties } = given(schema);
  if (format === 'date') return 'day';
  if (description?.startsWith('decimal yuan')) return 'amount';
  if (type === 'boolean') return 'flag';
  if (type === 'integer') return 'count';
  if (type === 'number') return 'share';
  return properties?.id === undefined ? 'text' : 'provision';
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const titled = ({ zh, en }) => ({ zh, en: capital(en) });

function choicesOf(schema) {
  const choices = given(schema)['x-choices'];
  return choices === undefined
    ? null
    : Object.fromEntries(choices.map(({ code, ...text }) => [code, titled(text)]));
}

function columnOf(schema) {
  const choices = choicesOf(schema);
  return {
    title: titled(schema['x-title']),
    kind: kindOf(schema),
    ...(choices === null ? {} : { choices }),
  };
}

const NOT_FILTERS = ['limit', 'cursor', 'sort', 'asOf', 'knownOn', 'q'];

/** The lists of an API document, by their addresses. */
export function listsOf({ paths }) {
  return Object.fromEntries(
    Object.entries(paths).flatMap(([path, { get }]) => {
      const { items, next } = get?.responses['2XX']?.content['application/json'].schema.properties ?? {};
      const columns = items?.items?.properties;
      if (next === undefined || columns === undefined) return [];
      if (Object.values(columns).some((column) => column['x-title'] === undefined)) return [];
      const parameters = get.parameters ?? [];
      const named = (name) => parameters.find((parameter) => parameter.name === name);
      const [zh, en] = get.summary.split(' · ');
      const list = {
        title: titled({ zh, en }),
        hasSearch: named('q') !== undefined,
        sorts: (named('sort')?.schema.enum ?? []).filter((name) => !name.startsWith('-')),
        filters: parameters.map(({ name }) => name).filter((name) => !NOT_FILTERS.includes(name)),
        columns: Object.fromEntries(
          Object.entries(columns).map(([name, schema]) => [name, columnOf(schema)]),
        ),
      };
      return [[path, list]];
    }),
  );
}
