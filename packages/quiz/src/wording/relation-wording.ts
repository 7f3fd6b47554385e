import type { RelationKind } from "@strata/graph-model";

/**
 * How one relation kind is said. English templates take `{subject}` and `{object}` with their articles, `{objectBare}` without, `{objects}` as any number of them,
 * and `[one|many]` for what agrees with the subject's number.
 */
export interface RelationWording {
  /** Questions for the object; at least three. */
  readonly ask: { readonly en: readonly string[]; readonly zh: readonly string[] };
  /** The fact as a sentence, without its full stop. */
  readonly say: { readonly en: string; readonly zh: string };
  /** Its denial. */
  readonly deny: { readonly en: string; readonly zh: string };
}

/** Null for the vague kinds, on which no question is built, and for confusions, which have words of their own. */
export const RELATION_WORDING = {
  IS_A: {
    ask: {
      en: [
        "Which of these [is|are] {subject} a kind of?",
        "What kind of thing [is|are] {subject}?",
        "Under which of these headings [does|do] {subject} fall?",
      ],
      zh: [
        "{subject}属于下列哪一类？",
        "从类别上说，{subject}归入下列哪一类？",
        "{subject}是一种什么？",
      ],
    },
    say: { en: "{subject} [is|are] a kind of {objectBare}", zh: "{subject}是一种{object}" },
    deny: {
      en: "{subject} [is|are] not a kind of {objectBare}",
      zh: "{subject}不属于{object}这一类",
    },
  },
  PART_OF: {
    ask: {
      en: [
        "Which of these [is|are] {subject} part of?",
        "To which of these [does|do] {subject} belong?",
        "Which of these includes {subject} as a part?",
      ],
      zh: [
        "{subject}属于下列哪一项？",
        "下列哪一项包含{subject}？",
        "{subject}是下列哪一项的组成部分？",
      ],
    },
    say: { en: "{subject} [is|are] part of {object}", zh: "{subject}是{object}的组成部分" },
    deny: { en: "{subject} [is|are] not part of {object}", zh: "{subject}不是{object}的组成部分" },
  },
  IMPLEMENTS: {
    ask: {
      en: [
        "Which of these [does|do] {subject} implement?",
        "Of which of these [is|are] {subject} an implementation?",
        "Which of these is implemented by {subject}?",
      ],
      zh: [
        "{subject}实现了下列哪一项？",
        "下列哪一项由{subject}实现？",
        "{subject}是对下列哪一项的实现？",
      ],
    },
    say: { en: "{subject} [implements|implement] {object}", zh: "{subject}实现了{object}" },
    deny: { en: "{subject} [does|do] not implement {object}", zh: "{subject}没有实现{object}" },
  },
  USES: {
    ask: {
      en: [
        "Which of these [does|do] {subject} use?",
        "Which of these is used by {subject}?",
        "Which of these [does|do] {subject} make use of?",
      ],
      zh: [
        "{subject}使用下列哪一项？",
        "下列哪一项为{subject}所用？",
        "{subject}会用到下列哪一项？",
      ],
    },
    say: { en: "{subject} [uses|use] {object}", zh: "{subject}使用{object}" },
    deny: { en: "{subject} [does|do] not use {object}", zh: "{subject}不使用{object}" },
  },
  REQUIRES: {
    ask: {
      en: [
        "Which of these [does|do] {subject} require?",
        "Which of these [does|do] {subject} depend on?",
        "Which of these must be there before {subject} can work?",
      ],
      zh: [
        "{subject}必须依靠下列哪一项？",
        "下列哪一项是{subject}的前提？",
        "{subject}离不开下列哪一项？",
      ],
    },
    say: { en: "{subject} [requires|require] {object}", zh: "{subject}离不开{object}" },
    deny: { en: "{subject} [does|do] not require {object}", zh: "{subject}不需要{object}" },
  },
  RUNS_ON: {
    ask: {
      en: [
        "Which of these [does|do] {subject} run on?",
        "On which of these [does|do] {subject} run?",
        "Which of these can host {subject}?",
      ],
      zh: [
        "{subject}运行在下列哪一项之上？",
        "下列哪一项可以承载{subject}？",
        "{subject}可以在下列哪一项上运行？",
      ],
    },
    say: { en: "{subject} [runs|run] on {object}", zh: "{subject}运行在{object}之上" },
    deny: { en: "{subject} [does|do] not run on {object}", zh: "{subject}不运行在{object}之上" },
  },
  MANAGES: {
    ask: {
      en: [
        "Which of these [does|do] {subject} manage?",
        "Which of these is managed by {subject}?",
        "Which of these [is|are] {subject} in charge of?",
      ],
      zh: [
        "{subject}管理下列哪一项？",
        "下列哪一项由{subject}管理？",
        "{subject}负责管理下列哪一项？",
      ],
    },
    say: { en: "{subject} [manages|manage] {objects}", zh: "{subject}管理{object}" },
    deny: { en: "{subject} [does|do] not manage {objects}", zh: "{subject}不管理{object}" },
  },
  CREATES: {
    ask: {
      en: [
        "Which of these [does|do] {subject} create?",
        "Which of these is created by {subject}?",
        "What is it that {subject} [creates|create]?",
      ],
      zh: [
        "{subject}创建下列哪一项？",
        "下列哪一项由{subject}创建？",
        "{subject}能创建出下列哪一项？",
      ],
    },
    say: { en: "{subject} [creates|create] {objects}", zh: "{subject}创建{object}" },
    deny: { en: "{subject} [does|do] not create {objects}", zh: "{subject}不创建{object}" },
  },
  PACKAGES: {
    ask: {
      en: [
        "Which of these [does|do] {subject} package?",
        "Which of these is packaged by {subject}?",
        "Which of these [does|do] {subject} bundle?",
      ],
      zh: [
        "{subject}打包了下列哪一项？",
        "下列哪一项会被{subject}打包？",
        "{subject}把下列哪一项打包在内？",
      ],
    },
    say: { en: "{subject} [packages|package] {objects}", zh: "{subject}打包了{object}" },
    deny: { en: "{subject} [does|do] not package {objects}", zh: "{subject}不打包{object}" },
  },
  STORED_IN: {
    ask: {
      en: [
        "In which of these can {subject} be stored?",
        "Which of these can store {subject}?",
        "Where can {subject} be kept?",
      ],
      zh: [
        "{subject}存放在下列哪一项中？",
        "下列哪一项可以存放{subject}？",
        "{subject}可以存放到哪里？",
      ],
    },
    say: { en: "{subject} can be stored in {object}", zh: "{subject}可以存放在{object}中" },
    deny: { en: "{subject} [is|are] not stored in {object}", zh: "{subject}不存放在{object}中" },
  },
  EMULATES: {
    ask: {
      en: [
        "Which of these [does|do] {subject} emulate?",
        "Which of these is emulated by {subject}?",
        "Which of these [does|do] {subject} imitate in software?",
      ],
      zh: [
        "{subject}模拟下列哪一项？",
        "下列哪一项由{subject}模拟？",
        "{subject}用软件模拟下列哪一项？",
      ],
    },
    say: { en: "{subject} [emulates|emulate] {objects}", zh: "{subject}模拟{object}" },
    deny: { en: "{subject} [does|do] not emulate {objects}", zh: "{subject}不模拟{object}" },
  },
  ISOLATES: {
    ask: {
      en: [
        "Which of these [does|do] {subject} isolate?",
        "Which of these is isolated by {subject}?",
        "Which of these [does|do] {subject} keep apart?",
      ],
      zh: [
        "{subject}隔离下列哪一项？",
        "下列哪一项由{subject}隔离？",
        "{subject}能把下列哪一项隔离开？",
      ],
    },
    say: { en: "{subject} [isolates|isolate] {objects}", zh: "{subject}隔离{object}" },
    deny: { en: "{subject} [does|do] not isolate {objects}", zh: "{subject}不隔离{object}" },
  },
  SHARES: {
    ask: {
      en: [
        "Which of these [does|do] {subject} share with [its|their] neighbours?",
        "Which of these [does|do] {subject} have in common with [its|their] neighbours?",
        "Which of these [does|do] {subject} use together with others of [its|their] kind?",
      ],
      zh: [
        "{subject}之间共用下列哪一项？",
        "多个{subject}共享下列哪一项？",
        "下列哪一项由多个{subject}共用？",
      ],
    },
    say: {
      en: "{subject} [shares|share] {object} with [its|their] neighbours",
      zh: "{subject}之间共用{object}",
    },
    deny: {
      en: "{subject} [does|do] not share {object} with [its|their] neighbours",
      zh: "{subject}之间不共用{object}",
    },
  },
  ALTERNATIVE_TO: {
    ask: {
      en: [
        "Which of these [is|are] {subject} an alternative to?",
        "Which of these can {subject} stand in for?",
        "Which of these might one choose instead of {subject}?",
      ],
      zh: [
        "{subject}可替代下列哪一项？",
        "下列哪一项可与{subject}互相替代？",
        "不用{subject}时，可以改用下列哪一项？",
      ],
    },
    say: { en: "{subject} [is|are] an alternative to {object}", zh: "{subject}可替代{object}" },
    deny: { en: "{subject} [is|are] no alternative to {object}", zh: "{subject}不能替代{object}" },
  },
  OFFERED_BY: {
    ask: {
      en: [
        "Which of these [is|are] {subject} offered by?",
        "Which of these [does|do] {subject} come from?",
        "Which of these offers {subject}?",
      ],
      zh: [
        "{subject}出自下列哪一项？",
        "{subject}由下列哪一项推出？",
        "下列哪一项推出了{subject}？",
      ],
    },
    say: { en: "{subject} [is|are] offered by {object}", zh: "{subject}由{object}推出" },
    deny: { en: "{subject} [is|are] not offered by {object}", zh: "{subject}不是{object}推出的" },
  },
  RESPONSIBLE_FOR: {
    ask: {
      en: [
        "Which of these [is|are] {subject} responsible for?",
        "Which of these is a task of {subject}?",
        "Which of these [does|do] {subject} take care of?",
      ],
      zh: [
        "{subject}负责下列哪一项？",
        "下列哪一项是{subject}的任务？",
        "下列哪一项由{subject}负责？",
      ],
    },
    say: { en: "{subject} [is|are] responsible for {object}", zh: "{subject}负责{object}" },
    deny: {
      en: "{subject} [is|are] not responsible for {object}",
      zh: "{subject}不负责{object}",
    },
  },
  CAN_HOST: {
    ask: {
      en: [
        "Which of these can {subject} host?",
        "Which of these can run in or on {subject}?",
        "To which of these can {subject} be the host?",
      ],
      zh: [
        "{subject}可以承载下列哪一项？",
        "下列哪一项可以在{subject}上运行？",
        "下列哪一项可以由{subject}承载？",
      ],
    },
    say: { en: "{subject} can host {objects}", zh: "{subject}可以承载{object}" },
    deny: { en: "{subject} cannot host {objects}", zh: "{subject}不能承载{object}" },
  },
  INTEGRATES_WITH: {
    ask: {
      en: [
        "Which of these [does|do] {subject} work together with?",
        "Which of these [has|have] {subject} an interface for?",
        "With which of these can {subject} be combined through an interface of [its|their] own?",
      ],
      zh: [
        "{subject}可与下列哪一项配合使用？",
        "{subject}能对接下列哪一项？",
        "下列哪一项可与{subject}对接？",
      ],
    },
    say: {
      en: "{subject} [works|work] together with {object}",
      zh: "{subject}可与{object}配合使用",
    },
    deny: {
      en: "{subject} [does|do] not work together with {object}",
      zh: "{subject}不能与{object}配合使用",
    },
  },
  PREREQUISITE_OF: {
    ask: {
      en: [
        "Before which of these [does|do] {subject} have to be understood?",
        "Which of these cannot be explained without {subject}?",
        "Which of these [does|do] {subject} lead up to?",
      ],
      zh: [
        "弄懂{subject}之后，才能学下列哪一项？",
        "不懂{subject}，就讲不清下列哪一项？",
        "下列哪一项要以{subject}为基础？",
      ],
    },
    say: {
      en: "To understand {object}, one first has to know what {subject} [is|are]",
      zh: "学{object}之前，要先弄懂{subject}",
    },
    deny: {
      en: "One can understand {object} without knowing what {subject} [is|are]",
      zh: "学{object}之前，不必先弄懂{subject}",
    },
  },
  CONFUSED_WITH: null,
  PROVIDES: null,
  SUPPORTS: null,
  SUITED_FOR: null,
  HAS_PROPERTY: null,
} as const satisfies Record<RelationKind, RelationWording | null>;

/** The wording of a kind, null for one that makes no question. */
export const relationWording = (relation: RelationKind): RelationWording | null =>
  RELATION_WORDING[relation];
