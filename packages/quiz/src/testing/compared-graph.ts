import type { Dimension, Knowledge, TraitClaim } from "@strata/graph-model";
import { tinyGraph, trait } from "@strata/graph-model/testing";

/** Numbers that stand in no name of another dimension, so that no word points to an option. */
const WORDS = [
  { en: "colour", zh: "颜色" },
  { en: "weight", zh: "重量" },
  { en: "height", zh: "高度" },
] as const;

const dimension = (id: string, name: Dimension["name"], value: string): Dimension => ({
  id,
  name,
  scale: "ORDINAL",
  singleValued: true,
  values: [value, "low", "high"].map((one) => ({
    id: `${id}/${one}`,
    name: { en: one, zh: `值${one}` },
    amount: null,
  })),
  unit: null,
  note: null,
  question: { en: `What is the ${name.en} of {subject}?`, zh: `{subject}的${name.zh}是什么？` },
  ranking: { en: `Which has the greatest ${name.en}?`, zh: `哪一项的${name.zh}最大？` },
  rows: [],
});

const valued = (subject: string, dimensionId: string, value: string): TraitClaim =>
  trait(`z-${dimensionId}-${subject}`, subject, [dimensionId, `${dimensionId}/${value}`], {
    en: `The ${dimensionId} of ${subject === "kvm" ? "KVM" : "Docker"} is ${value}.`,
    zh: `${subject === "kvm" ? "KVM" : "Docker"} 的 ${dimensionId} 为 ${value}。`,
  });

/**
 * The tiny graph without traits of its own, in which Docker and KVM have three traits in common and differ in three; on
 * "differs-0" LXC and VirtualBox are with Docker.
 */
export const comparedGraph = ({ same = "even" } = {}): Knowledge => {
  const dimensions = WORDS.flatMap(({ en, zh }, i) => [
    dimension(`same-${i}`, { en: `inner ${en}`, zh: `内部${zh}` }, same),
    dimension(`differs-${i}`, { en: `outer ${en}`, zh: `外部${zh}` }, "even"),
  ]);
  const claims = WORDS.flatMap((_, i) => [
    valued("docker", `same-${i}`, same),
    valued("kvm", `same-${i}`, same),
    valued("docker", `differs-${i}`, "low"),
    valued("kvm", `differs-${i}`, "high"),
  ]);
  const others = ["lxc", "virtualbox"].map((id) => valued(id, "differs-0", "low"));
  const rest = tinyGraph.claims.filter(({ kind }) => kind !== "TRAIT" && kind !== "ORDER");
  const all = [...rest, ...claims, ...others];
  return {
    ...tinyGraph,
    dimensions,
    closedCells: tinyGraph.closedCells.filter((cell) => cell.dimension === null),
    claims: all.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
};
