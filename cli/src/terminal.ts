/** The terminal: colours and progress, where there is one. */
import type { WriteStream } from 'node:tty';

/** Paints text; every function gives the text back unpainted where colours are off. */
export type Paint = Readonly<
  Record<'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green' | 'underline', (text: string) => string>
>;

const codes = { bold: 1, dim: 2, underline: 4, red: 31, green: 32, yellow: 33, blue: 34 } as const;

/** Whether a stream wants colours: a terminal, unless NO_COLOR or TERM=dumb; FORCE_COLOR overrules. */
export function wantsColour(stream: Pick<WriteStream, 'isTTY'>): boolean {
  const { FORCE_COLOR: force, NO_COLOR: never, TERM: terminal } = process.env;
  if (force !== undefined && force !== '0') return true;
  return stream.isTTY === true && !never && terminal !== 'dumb';
}

/** The painter for a stream with or without colours. */
export function painter(colours: boolean): Paint {
  const paint = (code: number) => (text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    bold: paint(codes.bold),
    dim: paint(codes.dim),
    underline: paint(codes.underline),
    red: paint(codes.red),
    green: paint(codes.green),
    yellow: paint(codes.yellow),
    blue: paint(codes.blue),
  };
}

/** A line of progress on a terminal. */
export interface Progress {
  show(done: number, of: number): void;
  clear(): void;
}

/** Progress that appears only after a while, so that quick work shows none. */
export function progressLine(stream: WriteStream, delay = 300): Progress {
  let next = Date.now() + delay;
  let shown = false;
  return {
    show(done, of) {
      if (!stream.isTTY || Date.now() < next) return;
      next = Date.now() + 100;
      shown = true;
      stream.write(`\r\u001b[KReading ${done} of ${of} documents…`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}

/** A number with its noun, in the plural where it is not one. Grouped by hand: a locale takes 10 ms to load. */
export const counted = (count: number, word: string): string =>
  `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${word}${count === 1 ? '' : 's'}`;
