/** What the adapter uses of a global `Ext` (6.2, classic toolkit). Nothing of Ext is in this package. */
export interface Ext {
  readonly Component: { readonly prototype: ExtComponent };
  readonly form: { readonly field: { readonly Field: { readonly prototype: ExtField } } };
  define<This>(name: string, members: Members<This>): unknown;
  readonly ClassManager: { get(name: string): { readonly prototype: ExtComponent } | null };
}

/** Members of a class, with `this` as it is at run time. */
export type Members<This> = Partial<This> & Readonly<Record<string, unknown>> & ThisType<This>;

export interface ExtElement {
  readonly dom: HTMLElement;
}

export interface ExtForm {
  markInvalid(errors: unknown): unknown;
  findField(key: string): unknown;
}

export interface ExtComponent {
  readonly el: ExtElement;
  readonly destroyed: boolean;
  readonly rendered: boolean;
  initComponent(): void;
  afterRender(): void;
  isXType(type: string, shallow?: boolean): boolean;
  canFocus(): boolean;
  on(event: 'destroy', hear: () => void): void;
  onEnable(): void;
  onDisable(): void;
  beforeDestroy(): void;
  getHeight(): number;
  updateLayout(): void;
  up(selector: string): ExtComponent | undefined;
  down(selector: string): ExtComponent | null;
}

export interface ExtWindow extends ExtComponent {
  readonly maximized?: boolean;
  center(): void;
  getPosition(): readonly [number, number];
}

export interface ExtFormPanel extends ExtComponent {
  getForm(): ExtForm;
}

export interface ExtField {
  initField(): void;
  checkChange(): void;
  checkDirty(): void;
  validate(): boolean;
}

/** A store of users: records with `userid` (or their own ID), `email` and `comment`. */
export interface ExtStore {
  each(visit: (user: { get(key: string): unknown; getId(): unknown }) => void): void;
  on(event: 'load', hear: () => void, scope: unknown, options: { destroyable: true }): { destroy(): void };
}
