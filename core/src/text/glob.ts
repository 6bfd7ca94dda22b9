/**
 * Globs over paths: `*` and `?` inside a segment, `**` for any number of segments, `[a-z]`, `{a,b}`, `\` before a
 * character that means itself. Matching takes time in the product of both lengths, whatever the glob: it is no regular
 * expression, for globs come from workspaces that nobody has vouched for.
 */

/** One character of a segment: itself, any, a set, or any number of any. */
type Token = string | typeof one | typeof many | CharacterSet;

interface CharacterSet {
  readonly negated: boolean;
  /** First and last character of each range. */
  readonly ranges: readonly (readonly [string, string])[];
}

/** A segment of a glob; `undefined` stands for `**`. */
type Segment = readonly Token[] | undefined;

const one = Symbol('?');
const many = Symbol('*');

/** More alternatives than this are not expanded; the braces then mean themselves. */
const mostAlternatives = 256;

const compiled = new WeakMap<readonly string[], readonly (readonly Segment[])[]>();

/**
 * Whether one of the globs matches the path. The list is compiled once. Segments that `mustBeNamed` are matched only by
 * globs that write them out; no `*`, `**`, `?` or `[…]` takes them in.
 */
export function matchesAny(
  globs: readonly string[],
  path: string,
  mustBeNamed: (segment: string) => boolean = none,
): boolean {
  let all = compiled.get(globs);
  if (!all) {
    all = globs.flatMap(compileGlob);
    compiled.set(globs, all);
  }
  if (all.length === 0) return false;
  const segments = path.normalize('NFC').split('/');
  const isAny = (segment: Segment) => segment === undefined;
  const matches = (segment: Segment, name: string) =>
    matchesSegment(segment, name) && (!mustBeNamed(name) || isWrittenOut(segment));
  return all.some(glob => matchList(glob, segments, isAny, matches, name => !mustBeNamed(name)));
}

const none = (): boolean => false;

const isWrittenOut = (segment: Segment): boolean => segment?.every(token => typeof token === 'string') ?? false;

/** A glob that means this path and nothing else. */
export const escapeGlob = (path: string): string => path.replace(/[\\*?[\]{},]/g, '\\$&');

function compileGlob(glob: string): (readonly Segment[])[] {
  const whole = glob.normalize('NFC').replace(/^(?:\.?\/)+/, '');
  const alternatives = expandBraces(whole.endsWith('/') ? `${whole}**` : whole);
  return alternatives.map(alternative =>
    alternative.split('/').map(segment => (segment === '**' ? undefined : tokenize(segment))),
  );
}

/** `a{b,c}` as `ab` and `ac`, from the first pair of braces that holds a comma. */
function expandBraces(glob: string): string[] {
  let open = [glob];
  for (;;) {
    const expanded = open.flatMap(expandOnce);
    if (expanded.length === open.length) return open;
    if (expanded.length > mostAlternatives) return [escapeGlob(glob)];
    open = expanded;
  }
}

function expandOnce(glob: string): string[] {
  const found = findBraces(glob);
  if (!found) return [glob];
  const { start, end, parts } = found;
  return parts.map(part => glob.slice(0, start) + part + glob.slice(end));
}

/** The innermost first pair of braces with a comma between. */
function findBraces(glob: string): { start: number; end: number; parts: string[] } | undefined {
  let start = -1;
  let parts: string[] = [];
  let from = 0;
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at];
    if (character === '\\') at++;
    else if (character === '{') [start, parts, from] = [at, [], at + 1];
    else if (character === ',' && start >= 0) {
      parts.push(glob.slice(from, at));
      from = at + 1;
    } else if (character === '}' && start >= 0) {
      if (parts.length > 0) return { start, end: at + 1, parts: [...parts, glob.slice(from, at)] };
      start = -1;
    }
  }
  return undefined;
}

function tokenize(segment: string): Token[] {
  const characters = [...segment];
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    const set = character === '[' ? readSet(characters, at) : undefined;
    if (set) {
      tokens.push(set.token);
      at = set.end;
    } else if (character === '\\' && at + 1 < characters.length) tokens.push(characters[++at] as string);
    else if (character === '?') tokens.push(one);
    else if (character !== '*') tokens.push(character);
    else if (tokens.at(-1) !== many) tokens.push(many);
  }
  return tokens;
}

/** A set that begins at `start`, and the place of its `]`; `undefined` where there is none. */
function readSet(characters: readonly string[], start: number): { token: CharacterSet; end: number } | undefined {
  const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
  const first = start + (negated ? 2 : 1);
  const end = characters.indexOf(']', first + 1);
  if (end < 0) return undefined;
  const ranges: [string, string][] = [];
  for (let at = first; at < end; at++) {
    const from = characters[at] as string;
    const isRange = characters[at + 1] === '-' && at + 2 < end;
    ranges.push([from, isRange ? (characters[at + 2] as string) : from]);
    if (isRange) at += 2;
  }
  return { token: { negated, ranges }, end };
}

const matchesSegment = (segment: Segment, name: string | undefined): boolean =>
  segment !== undefined &&
  name !== undefined &&
  matchList(
    segment,
    [...name],
    token => token === many,
    matchesToken,
    () => true,
  );

function matchesToken(token: Token, character: string | undefined): boolean {
  if (character === undefined || token === many) return false;
  if (typeof token === 'string') return token === character;
  if (token === one) return true;
  const { negated, ranges } = token as CharacterSet;
  return ranges.some(([from, to]) => from <= character && character <= to) !== negated;
}

/**
 * Whether a list matches a pattern in which some parts stand for any number of items that may be passed over. One place
 * to go back to is enough: what the last such part may not pass over, an earlier one may not either.
 */
function matchList<Item, Pattern>(
  pattern: readonly Pattern[],
  items: readonly Item[],
  isMany: (part: Pattern) => boolean,
  matches: (part: Pattern, item: Item) => boolean,
  mayPass: (item: Item) => boolean,
): boolean {
  let [part, item, backPart, backItem] = [0, 0, -1, 0];
  while (item < items.length) {
    const current = pattern[part];
    if (part < pattern.length && isMany(current as Pattern)) [backPart, backItem, part] = [part, item, part + 1];
    else if (part < pattern.length && matches(current as Pattern, items[item] as Item))
      [part, item] = [part + 1, item + 1];
    else if (backPart >= 0 && mayPass(items[backItem] as Item))
      [part, backItem, item] = [backPart + 1, backItem + 1, backItem + 1];
    else return false;
  }
  while (part < pattern.length && isMany(pattern[part] as Pattern)) part++;
  return part === pattern.length;
}
