import type { AnswerFormat } from "../answer-formats/registry.ts";
import type { ExplainedItem, ProvenOption } from "../items/draft.ts";
import type { Atom } from "../proof/proof.ts";
import { entityOf, type Member, memberOf, namesOf, singles, targetOf } from "./named.ts";
import type { Oracle } from "./oracle.ts";

/** What is wrong with an item as an answer of its format; null when nothing is. */
type Rule = (item: ExplainedItem, oracle: Oracle) => string | null;

const rights = ({ options }: ExplainedItem): number => options.filter(({ right }) => right).length;

const onlyOne: Rule = (item) =>
  rights(item) === 1 ? null : "not exactly one option is marked right";

const someButNotAll: Rule = (item) =>
  rights(item) > 1 && rights(item) < item.options.length
    ? null
    : "not several options are marked right, and others wrong";

const allRight = (item: ExplainedItem): boolean => rights(item) === item.options.length;

/** That one member of an order comes before another. */
const saysSo = (atom: Atom, before: Member, after: Member): boolean =>
  (atom.kind === "PLACE" && !atom.adjacent && atom.place === before && atom.other === after) ||
  (atom.kind === "ORDER" && atom.object === before && atom.subject === after);

const inOneOrder: Rule = (item) => {
  const { options } = item;
  if (!allRight(item)) return "an option of an order is marked wrong";
  const ordered = [...options].sort((a, b) => a.place - b.place);
  if (ordered.some(({ place }, i) => place !== i)) return "the places are not 1 to the last";
  if (options.every(({ place }, i) => place === i)) return "the order is shown";
  const members = ordered.map(memberOf);
  const stated = options.flatMap(({ statement }) => singles(statement));
  const unproven = members.some((before, i) =>
    members
      .slice(i + 1)
      .some(
        (after) =>
          before === undefined ||
          after === undefined ||
          !stated.some((atom) => saysSo(atom, before, after)),
      ),
  );
  return unproven ? "not every pair of the order is stated" : null;
};

/** Each option has its target and is said to have none of the others. */
const oneMatching: Rule = (item, oracle) => {
  const { options, targets } = item;
  if (!allRight(item)) return "an option to be matched is marked wrong";
  const texts = new Set(targets.map(({ en }) => en));
  if (texts.size !== options.length || targets.length !== options.length) {
    return "there is not one target for each option";
  }
  const flawed = options.some(({ statement, target, excludes }) => {
    const own = targetOf(statement, oracle);
    const others = excludes.flatMap((one) => targetOf(one.statement, oracle)?.en ?? []);
    const subject = ownerOf(statement);
    return (
      own === undefined ||
      own.en !== target?.en ||
      own.zh !== target.zh ||
      new Set([own.en, ...others]).size !== texts.size ||
      ![own.en, ...others].every((text) => texts.has(text)) ||
      excludes.some((one) => ownerOf(one.statement) !== subject)
    );
  });
  return flawed ? "an option is not proven to go with its target alone" : null;
};

const ownerOf = (statement: ProvenOption["statement"]): string | undefined =>
  statement.kind === "TRAIT" || statement.kind === "GLOSS" ? statement.subject : undefined;

/** The names to be typed are names of the key, its own among them, and of nothing else. */
const oneTerm: Rule = (item, oracle) => {
  const [only, ...more] = item.options;
  if (only === undefined || more.length > 0 || !only.right) return "not exactly one term is asked";
  const entity = entityOf(item, only, oracle);
  if (entity === undefined) return "what is to be typed is no entity";
  const accepted = only.accepts.map((name) => name.toLowerCase());
  const own = new Set(namesOf(entity));
  if (!accepted.includes(entity.name.en.toLowerCase()) || !accepted.every((one) => own.has(one))) {
    return "the names that are taken are not the key's";
  }
  const foreign = oracle.dump.entities.some(
    (other) => other.id !== entity.id && namesOf(other).some((name) => accepted.includes(name)),
  );
  return foreign ? "a name that is taken is another's too" : null;
};

/** What each format asks of its options, in the audit's own words. */
const RULES = {
  PICK_ONE: onlyOne,
  TRUE_FALSE: onlyOne,
  PICK_MANY: someButNotAll,
  PUT_IN_ORDER: inOneOrder,
  MATCH_PAIRS: oneMatching,
  TYPE_THE_TERM: oneTerm,
} as const satisfies Record<AnswerFormat, Rule>;

export const formatFlaw: Rule = (item, oracle) => RULES[item.format](item, oracle);
