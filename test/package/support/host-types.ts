import ts from 'typescript';

/** How the code of a host is compiled that writes modules for a browser of today, and knows this package alone. */
export const hostOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  noEmit: true,
} satisfies ts.CompilerOptions;
