/** Micromark with GFM, corrected where it departs from the specification in ways that would hide other differences. */
import { parse, postprocess, preprocess } from 'micromark';
import { blockQuote, list } from 'micromark-core-commonmark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Construct, Event, State } from 'micromark-util-types';

const footnote = gfmFootnote();

/** GFM without its autolink literals, which bear on no link that we check. */
export const extensions = [footnote, gfmStrikethrough(), gfmTable(), gfmTaskListItem()];

/** Micromark's events for a text, all subtokens included. */
export const eventsOf = (text: string): Event[] =>
  postprocess(
    parse({ extensions })
      .document()
      .write(preprocess()(text, undefined, true)),
  );

/** The line on which each parser has opened a container last. */
const opened = new WeakMap<object, number>();

/**
 * Makes a container of micromark's take a paragraph for interrupted only where one is (DIFFERENCES.md, 1 and 2):
 * micromark also does after a container that has opened on the same line, and after indented code.
 */
const correct = (construct: Construct): void => {
  const { tokenize } = construct;
  construct.tokenize = function (effects, ok, nok) {
    const { line } = this.now();
    const flow = this.events.findLast(([, token]) => token.type === 'chunkFlow')?.[1]._tokenizer;
    const isAfterCode = flow?.currentConstruct?.name === 'codeIndented';
    if (isAfterCode || opened.get(this.parser) === line) this.interrupt = false;
    // A quote goes on by the same function that opens it.
    const isOpen = this.containerState?.['open'] === true;
    const whenOk: State = code => {
      if (!isOpen) opened.set(this.parser, line);
      return ok(code);
    };
    return tokenize.call(this, effects, whenOk, nok);
  };
};

for (const construct of [list, blockQuote, footnote.document![91] as Construct]) correct(construct);
