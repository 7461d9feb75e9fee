/** Values for the `{name}` and `{name:unit}` of a text; several in one place are a list. */
export type TextValues = Readonly<Record<string, string | number | readonly string[]>>;

const isList = (value: TextValues[string]): value is readonly string[] => Array.isArray(value);

/** `30` of `{wait:second}` as “30 seconds”, in the plural that the language has for that number. */
const quantity = (value: string | number, unit: string, lang: string) =>
  new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(value));

/**
 * Puts values into a text: `fill('Hello {name}', { name: 'Ann' })`. `{wait:second}` and `{wait:minute}` stand for a number
 * with its unit, and a list is written as the language does it. What has no value stays as it is.
 */
export function fill(text: string, values: TextValues, lang = 'en'): string {
  return text.replace(
    /\{(\w{1,40})(?::(second|minute))?\}/g,
    (whole, name: string, unit: string | undefined) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (isList(value)) return new Intl.ListFormat(lang).format(value);
      return unit ? quantity(value, unit, lang) : String(value);
    },
  );
}
