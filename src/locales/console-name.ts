/** What the pages of providers call things in a language, by their English names; those that are not translated are absent. */
export type ConsoleNames = Readonly<Record<string, string>>;

/** A name of a provider's page for people: as a console in their language shows it, and in English for those who use that. */
export function consoleName(names: ConsoleNames, english: string): string {
  const local = names[english];
  return local === undefined || local === english ? english : `${local} (${english})`;
}
