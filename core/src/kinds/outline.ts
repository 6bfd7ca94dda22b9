/** Outlines: which sections a document of one kind has; `schemas/outline.schema.json` describes how they are written. */

/** How many of something there must and may be. */
export interface Count {
  readonly min?: number;
  readonly max?: number;
}

/** What a section must hold besides its headings. */
export interface OutlineContent {
  readonly list?: Count;
  readonly checklist?: Count;
  readonly images?: Count;
  readonly words?: Count;
  /** `kind` names the kind of document that the links lead to; with `label`, those under that label of the section. */
  readonly links?: Count & { readonly kind?: string; readonly label?: string };
  /** `lang` is the word after the fence. */
  readonly codeBlocks?: Count & { readonly lang?: string };
  /** `columns` are the texts of the header row. */
  readonly tables?: Count & { readonly columns?: readonly string[] };
  readonly requiredText?: readonly string[];
  readonly forbiddenText?: readonly string[];
}

/** A subsection that stands repeatedly. */
export interface OutlineItems extends Count {
  /** With `{n}`, which counts up from 1, and `{title}`. */
  readonly heading: string;
  /** What `{title}` names, for placeholders. */
  readonly title?: string;
  readonly description?: string;
  readonly labels?: readonly string[];
  readonly body?: readonly string[];
}

/** What the whole outline and each of its sections may say of the sections below. */
export interface OutlineParent {
  readonly description?: string;
  readonly sections?: readonly OutlineSection[];
  readonly anyOrder?: boolean;
  readonly additional?: 'allow' | 'forbid';
}

/** One section that a document has or may have. */
export interface OutlineSection extends OutlineParent {
  /** As the template writes it. */
  readonly heading: string;
  readonly aliases?: readonly string[];
  /** `true` where it is left out. */
  readonly required?: boolean;
  /** Whether it is for rehearsing aloud: previews make cards of it and of the sections in it. */
  readonly rehearse?: boolean;
  /** The text under the heading as an LSP snippet, one string a line. */
  readonly body?: readonly string[];
  readonly labels?: readonly string[];
  readonly items?: OutlineItems;
  readonly content?: OutlineContent;
}

/** What the body of one kind of document looks like: sections of level 2 under one H1. */
export interface Outline extends OutlineParent {
  readonly sections: readonly OutlineSection[];
}

/** Whether a document without the section is at fault. */
export const isRequired = ({ required }: OutlineSection): boolean => required !== false;
