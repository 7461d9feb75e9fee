/** The URL for one target: `{name}` stands for it. Undefined where the name is needed and not known. */
export function targetUrl(template: string | undefined, name: string | undefined): string | undefined {
  if (!template?.includes('{name}')) return template === '' ? undefined : template;
  return name ? template.replaceAll('{name}', encodeURIComponent(name)) : undefined;
}
