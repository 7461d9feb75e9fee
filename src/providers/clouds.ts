import type { Provider } from './provider.js';

/** The clouds of a provider that a host does not offer by themselves. */
export const cloudsOf = ({ clouds = [] }: Provider, offered: readonly Provider[]): readonly Provider[] =>
  clouds.filter(({ id }) => !offered.some((provider) => provider.id === id));

/** Providers with their clouds; what a host offers by itself comes first, as it is there. */
export const withClouds = (providers: readonly Provider[]): readonly Provider[] => [
  ...providers,
  ...providers.flatMap((provider) => cloudsOf(provider, providers)),
];
