import { FIELDS } from './fields.js';
import { EMPTY_METHOD, slotOf } from './form.js';
import type { MethodValues, TargetForm, Texts } from './form.js';

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;
const record = (value: unknown): Values => (isObject(value) ? value : {});

/** The form as text for the browser's session history: without secrets, tokens and what was loaded. */
export function saveFormState({ loaded: _, ...form }: TargetForm): string {
  const left = new Set<string>([
    'authorization',
    ...FIELDS.filter(({ kind }) => kind === 'secret').map(({ key }) => key),
  ]);
  return JSON.stringify(form, (key, value: unknown) => (left.has(key) ? undefined : value));
}

function parse(text: string): Values {
  try {
    return record(JSON.parse(text));
  } catch {
    return {}; // of another release, or of another page at this address
  }
}

/** The texts of fields that there are. */
function takeTexts(texts: Texts, saved: unknown): Texts {
  const own = record(saved);
  const known = FIELDS.map(({ key }) => key).filter((key) => typeof own[key] === 'string');
  return { ...texts, ...Object.fromEntries(known.map((key) => [key, own[key]])) };
}

const isListOfTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function takeMethods(byMethod: TargetForm['byMethod'], saved: unknown): TargetForm['byMethod'] {
  const slots = Object.entries(record(saved)).map(([slot, values]): [string, MethodValues] => {
    const own = (Object.hasOwn(byMethod, slot) ? byMethod[slot] : undefined) ?? EMPTY_METHOD;
    return [slot, { ...own, texts: takeTexts(own.texts, record(values).texts) }];
  });
  return { ...byMethod, ...Object.fromEntries(slots) };
}

/** The form as it was left, over the target that is loaded; what does not fit is the loaded target's. */
export function restoreFormState(form: TargetForm, state: string): TargetForm {
  const saved = parse(state);
  const byMethod = takeMethods(form.byMethod, saved.byMethod);
  const { mailto, 'mailto-user': users } = record(saved.lists);
  const method = typeof saved.method === 'string' ? saved.method : form.method;
  return {
    ...form,
    method: Object.hasOwn(byMethod, slotOf(method)) ? method : form.method,
    disconnected: typeof saved.disconnected === 'boolean' ? saved.disconnected : form.disconnected,
    enable: typeof saved.enable === 'boolean' ? saved.enable : form.enable,
    texts: takeTexts(form.texts, saved.texts),
    lists: {
      mailto: isListOfTexts(mailto) ? mailto : form.lists.mailto,
      'mailto-user': isListOfTexts(users) ? users : form.lists['mailto-user'],
    },
    ...(typeof saved.madeCertificate === 'string' && { madeCertificate: saved.madeCertificate }),
    mailtoText: typeof saved.mailtoText === 'string' ? saved.mailtoText : form.mailtoText,
    byMethod,
  };
}
