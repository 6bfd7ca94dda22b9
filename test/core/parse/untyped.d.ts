/** What we use of packages that come without types. */
declare module 'commonmark-spec' {
  /** All examples, in the specification's order. */
  export const tests: readonly {
    readonly markdown: string;
    readonly html: string;
    readonly section: string;
    readonly number: number;
  }[];
}

declare module 'commonmark' {
  interface Node {
    readonly type: string;
    readonly literal: string | null;
  }
  interface Walker {
    next(): { readonly node: Node; readonly entering: boolean } | null;
  }
  export class Parser {
    parse(text: string): { walker(): Walker };
  }
}
