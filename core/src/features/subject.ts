/** Subjects: what an author may want to read more about, as plain data that a client can hand back later. */

/** Something that `describe` can tell about. Paths are relative to the library's root. */
export type Subject =
  /** A key of the frontmatter; `within`: of the map inside it that is reached so, see `schemaAt`. */
  | { readonly of: 'key'; readonly key: string; readonly within?: readonly (string | null)[] | undefined }
  /** The section of the outline that is reached by these headings, or one of its items; with what the kind writes there. */
  | { readonly of: 'section' | 'item'; readonly headings: readonly string[]; readonly template: boolean }
  | { readonly of: 'document'; readonly path: string; readonly fragment?: string | undefined }
  /** What lies at the path and is no document: a picture, a folder. */
  | { readonly of: 'file'; readonly path: string }
  /** Where a link of this document leads that leads nowhere; `written` is its path as the author wrote it. */
  | { readonly of: 'missing'; readonly path: string; readonly written: string }
  /** A topic that is still to be written: by the path that its links lead to, else by its name. */
  | { readonly of: 'topic'; readonly name: string; readonly path?: string | undefined }
  /** The document that has the id. */
  | { readonly of: 'id'; readonly id: string }
  | { readonly of: 'tag'; readonly tag: string }
  | { readonly of: 'rule'; readonly rule: string };
