import type { Database } from "sql.js";
import type { AnkiDeck, AnkiNoteType } from "./note-type.ts";

/**
 * The tables of an Anki collection of schema 11, the one that every importer since 2.0 reads (Anki's own
 * rslib/src/storage/schema11.sql; newer ones upgrade it as they import).
 */
const SCHEMA = `
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL,
  dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL,
  dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL,
  tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL,
  factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL,
  odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL,
  lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
`;

const SCHEMA_VERSION = 11;

/** Anki's mark of a row that has never been synchronized. */
const NEW_HERE = -1;

/** The day that Anki counts a collection's reviews from; without reviews, any. 2020-01-01, 04:00 UTC, when its days begin. */
const CREATED = 1_577_851_200;

/** The fields' separator in `flds`. */
const FIELD_END = "\u001f";

/** What Anki asks of a collection before a learner has chosen: its own defaults. */
const CONFIGURATION = {
  activeDecks: [1],
  addToCur: true,
  collapseTime: 1200,
  curDeck: 1,
  curModel: null,
  dueCounts: true,
  estTimes: true,
  newBury: true,
  newSpread: 0,
  nextPos: 1,
  sortBackwards: false,
  sortType: "noteFld",
  timeLim: 0,
};

const DECK_OPTIONS = {
  id: 1,
  name: "Default",
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  replayq: true,
  timer: 0,
  dyn: false,
  new: {
    bury: true,
    delays: [1, 10],
    initialFactor: 2500,
    ints: [1, 4, 7],
    order: 1,
    perDay: 20,
    separate: true,
  },
  rev: {
    bury: true,
    ease4: 1.3,
    fuzz: 0.05,
    ivlFct: 1,
    maxIvl: 36500,
    minSpace: 1,
    perDay: 200,
  },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
};

const deckObject = ({ id, name, description }: AnkiDeck, mod: number): object => ({
  id,
  name,
  desc: description,
  mod,
  usn: NEW_HERE,
  conf: 1,
  dyn: 0,
  collapsed: false,
  extendNew: 10,
  extendRev: 50,
  lrnToday: [0, 0],
  newToday: [0, 0],
  revToday: [0, 0],
  timeToday: [0, 0],
});

const noteTypeObject = (type: AnkiNoteType, deck: number, mod: number): object => ({
  id: type.id,
  name: type.name,
  type: 0,
  mod,
  usn: NEW_HERE,
  sortf: type.sortField,
  did: deck,
  tmpls: [
    {
      name: type.template.name,
      ord: 0,
      qfmt: type.template.front,
      afmt: type.template.back,
      bqfmt: "",
      bafmt: "",
      did: null,
    },
  ],
  flds: type.fields.map((name, ord) => ({
    name,
    ord,
    sticky: false,
    rtl: false,
    font: "Arial",
    size: 20,
    media: [],
  })),
  css: type.css,
  latexPre:
    "\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n",
  latexPost: "\\end{document}",
  latexsvg: false,
  req: [[0, "any", type.needed]],
  tags: [],
  vers: [],
});

/** One note and its one card. */
export interface AnkiNote {
  readonly id: number;
  /** What an importer knows the note by. */
  readonly guid: string;
  readonly tags: readonly string[];
  /** In the order of the note type's fields, as HTML. */
  readonly fields: readonly string[];
  /** What a list of notes shows and sorts by, without markup. */
  readonly sortText: string;
  /** The first 32 bits of the SHA-1 of the first field: how Anki finds two notes that begin alike. */
  readonly checksum: number;
}

/** Fills an empty database. `now` is in seconds. */
export const fillCollection = (
  database: Database,
  deck: AnkiDeck,
  type: AnkiNoteType,
  notes: readonly AnkiNote[],
  now: number,
): void => {
  database.run(SCHEMA);
  database.run("INSERT INTO col VALUES (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, '{}')", [
    CREATED,
    now * 1000,
    now * 1000,
    SCHEMA_VERSION,
    JSON.stringify(CONFIGURATION),
    JSON.stringify({ [type.id]: noteTypeObject(type, deck.id, now) }),
    JSON.stringify({
      1: deckObject({ id: 1, name: "Default", description: "" }, now),
      [deck.id]: deckObject(deck, now),
    }),
    JSON.stringify({ 1: DECK_OPTIONS }),
  ]);
  for (const [position, note] of notes.entries()) {
    database.run("INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '')", [
      note.id,
      note.guid,
      type.id,
      now,
      NEW_HERE,
      ` ${note.tags.join(" ")} `,
      note.fields.join(FIELD_END),
      note.sortText,
      note.checksum,
    ]);
    // A new card: its place in the queue of new ones is its number in the quiz.
    database.run(
      "INSERT INTO cards VALUES (?, ?, ?, 0, ?, ?, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
      [note.id, note.id, deck.id, now, NEW_HERE, position + 1],
    );
  }
};
