import type { DefaultTheme } from 'vitepress';
import { hosts } from './hosts.js';

const docs = (text: string, page: string) => ({ text, link: `/docs/${page}` });

export const nav: DefaultTheme.NavItem[] = [
  { text: 'Start', link: '/start' },
  { text: 'Try it', link: '/try-it' },
  { text: 'Explain an error', link: '/explain' },
  docs('Reference', 'reference'),
];

export const sidebar: DefaultTheme.SidebarItem[] = [
  {
    text: 'Begin',
    items: [
      { text: 'Start here in five minutes', link: '/start' },
      { text: 'Try it, and change its look', link: '/try-it' },
      { text: 'From a form of your own', link: '/migration' },
      docs('Embedding', 'embedding'),
      docs('Without a bundler', 'standalone'),
      docs('Languages', 'languages'),
    ],
  },
  {
    text: 'Your host',
    items: Object.entries(hosts).map(([name, text]) => ({ text, link: `/hosts/${name}` })),
  },
  {
    text: 'Providers',
    items: [
      { text: 'Google', link: '/providers/google' },
      { text: 'Google without a person', link: '/providers/google-service-account' },
      { text: 'Microsoft', link: '/providers/microsoft' },
      { text: 'Microsoft without a person', link: '/providers/microsoft-app' },
      docs('All providers', 'providers'),
    ],
  },
  {
    text: 'Backend',
    items: [docs('Contract', 'backend-contract'), { text: 'HTTP API (OpenAPI)', link: '/openapi' }],
  },
  {
    text: 'Errors',
    items: [
      { text: 'Explain this error', link: '/explain' },
      docs('How errors are explained', 'errors'),
      docs('Errors of the sign-in, by code', 'flow-errors'),
      { text: 'Every explanation, by id', link: '/explanations' },
    ],
  },
  {
    text: 'Reference',
    items: [
      docs('Elements', 'reference'),
      docs('Functions and types', 'functions'),
      docs('ExtJS', 'extjs'),
      docs('Architecture', 'architecture'),
    ],
  },
  {
    text: 'Promises',
    items: [
      { text: 'Security model', link: '/security-model' },
      { text: 'Accessibility', link: '/accessibility' },
      docs('What is stable', 'stability'),
      docs('Benchmarks', 'benchmarks'),
      { text: 'Security', link: '/SECURITY' },
      { text: 'Changes', link: '/CHANGELOG' },
    ],
  },
];
