/** Echoes: tells the scroll events that we caused in an editor from those of its author. */

/** What an editor shows, in lines from 0. */
export interface Seen {
  /** The line at the top. */
  readonly top: number;
  /** The first line below that cannot be what was to stand at the top: those above are folded away, or under headings that stick. */
  readonly next: number;
  /** Whether the last line is seen, so that the editor may not be able to scroll further. */
  readonly isAtEnd: boolean;
  /** Whether it comes to other lines on its way. */
  readonly isSmooth: boolean;
}

/** The scrollings of one editor that we asked for and of which it has not told yet. */
export interface Echoes {
  /** We scroll the editor so that a line stands at its top. */
  readonly asked: (line: number) => void;
  /** Whether what the editor tells is that its author scrolled it. */
  readonly isAuthors: (seen: Seen) => boolean;
}

/** For an editor that shows the line `top` at its top. */
export function newEchoes(top: number): Echoes {
  let last = top;
  let waiting: readonly number[] = [];
  return {
    asked(line) {
      // Who stands there already will not tell of it.
      if (line !== (waiting.at(-1) ?? last)) waiting = [...waiting, line];
    },
    isAuthors(seen) {
      const before = last;
      last = seen.top;
      // It tells of a line more or less at its foot, too.
      if (before === last) return false;
      const arrived = waiting.findIndex(line => isAt(line, seen));
      if (arrived >= 0) {
        waiting = waiting.slice(arrived + 1);
        return false;
      }
      const [next] = waiting;
      if (next !== undefined && seen.isSmooth && (last - before) * (next - last) > 0) return false;
      waiting = [];
      return true;
    },
  };
}

/** Whether the editor has come as near to a line as it can, which may be too near to the end to stand at the top. */
const isAt = (line: number, { top, next, isAtEnd }: Seen): boolean => line >= top && (line < next || isAtEnd);
