/** What a deck is called. */
export interface AnkiDeck {
  readonly id: number;
  /** “::” makes a deck within another. */
  readonly name: string;
  /** HTML. */
  readonly description: string;
}

/** What notes have in common: fields, the card made of them and its style. */
export interface AnkiNoteType {
  readonly id: number;
  readonly name: string;
  readonly fields: readonly string[];
  /** Place of the field that lists show. */
  readonly sortField: number;
  /** Places of the fields of which one has to be filled for a card to be made. */
  readonly needed: readonly number[];
  readonly template: { readonly name: string; readonly front: string; readonly back: string };
  readonly css: string;
}

/**
 * In this order on disk. Anki knows a note type by its id and refuses a changed list of fields under the same one, so
 * the id is made of these names.
 */
export const FIELDS = [
  "Id",
  "QuestionEn",
  "QuestionZh",
  "OptionsEn",
  "OptionsZh",
  "AnswerEn",
  "AnswerZh",
  "VerdictEn",
  "VerdictZh",
  "SourcesEn",
  "SourcesZh",
  "ChineseFirst",
] as const;

export type FieldName = (typeof FIELDS)[number];

interface Side {
  readonly lang: "en" | "zh-Hans";
  readonly ending: "En" | "Zh";
  readonly name: string;
}

const ENGLISH: Side = { lang: "en", ending: "En", name: "English" };
const CHINESE: Side = { lang: "zh-Hans", ending: "Zh", name: "中文" };

/** The first language in full, the other one folded: a learner of one need not see two. */
const inOrder = (part: (ending: Side["ending"]) => string): string => {
  const block = ({ lang, ending }: Side) => `<div lang="${lang}">${part(ending)}</div>`;
  const both = (first: Side, other: Side) =>
    `${block(first)}<details><summary lang="${other.lang}">${other.name}</summary>${block(other)}</details>`;
  return `{{^ChineseFirst}}${both(ENGLISH, CHINESE)}{{/ChineseFirst}}{{#ChineseFirst}}${both(CHINESE, ENGLISH)}{{/ChineseFirst}}`;
};

const stem = (ending: Side["ending"]): string => `<p class="stem">{{Question${ending}}}</p>`;

const FRONT = inOrder((ending) => `${stem(ending)}{{Options${ending}}}`);

const BACK = `${inOrder(
  (ending) =>
    `${stem(ending)}<p class="verdict">{{Verdict${ending}}}</p>{{Answer${ending}}}<div class="sources">{{Sources${ending}}}</div>`,
)}<p class="id">{{Id}}</p>`;

const CSS = `.card { font-family: system-ui, sans-serif; font-size: 18px; line-height: 1.5; text-align: left; max-width: 40em; margin: 0 auto; padding: 12px; }
.stem { font-size: 1.15em; font-weight: 600; }
ol { list-style: upper-alpha; padding-left: 1.6em; }
ol.numbered { list-style: decimal; }
ul.names { font-weight: 600; }
li { margin: 0.35em 0; }
li.right > .option { font-weight: 600; }
li.right > .option::after { content: " ✓"; color: #15803d; }
.why { font-size: 0.9em; opacity: 0.85; }
.verdict { font-weight: 600; }
.sources { font-size: 0.85em; }
details { margin-top: 1em; border-top: 1px solid currentColor; padding-top: 0.5em; }
summary { cursor: pointer; opacity: 0.7; }
.id { font-size: 0.7em; opacity: 0.5; }
.nightMode li.right > .option::after { color: #4ade80; }
`;

/** The note type of all quizzes. */
export const noteType = (id: number): AnkiNoteType => ({
  id,
  name: "Strata",
  fields: FIELDS,
  sortField: FIELDS.indexOf("QuestionEn"),
  needed: [FIELDS.indexOf("QuestionEn"), FIELDS.indexOf("QuestionZh")],
  template: { name: "Card 1", front: FRONT, back: BACK },
  css: CSS,
});
