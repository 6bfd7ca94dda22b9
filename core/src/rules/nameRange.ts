/** Where a document says its name: the place of problems that are of the document as a whole. */
import { type Facts, firstLineOf, titlesOf } from '../library/facts.ts';
import type { Range } from '../text/range.ts';

/** The value of `title` in the frontmatter, else the first H1, else the first line. */
export const nameRange = (facts: Facts): Range => facts.titleRange ?? headingRange(facts) ?? firstLineOf(facts);

/** The first H1, else the value of `title` in the frontmatter, else the first line. */
export const titleRange = (facts: Facts): Range => headingRange(facts) ?? facts.titleRange ?? firstLineOf(facts);

const headingRange = (facts: Facts): Range | undefined => titlesOf(facts).find(({ level }) => level === 1);
