import { tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { confusionsIn, interleave } from "./interleave.ts";

const CONFUSIONS = confusionsIn(tinyGraph.claims.filter((claim) => claim.kind === "RELATION"));

const about = (...concepts: string[]) => ({ concepts });

describe("interleaving", () => {
  it("knows from the graph what is confused, in both directions", () => {
    const plain = [...CONFUSIONS].map(([one, others]) => [one, [...others].sort()]);
    expect(plain).toEqual([
      ["container", ["image", "virtual-machine"]],
      ["image", ["container"]],
      ["virtual-machine", ["container"]],
    ]);
  });

  it("puts confusable things side by side, turn by turn", () => {
    const list = [
      about("container"),
      about("container"),
      about("kvm"),
      about("virtual-machine"),
      about("virtual-machine"),
    ];
    const order = interleave(list, CONFUSIONS).map(({ concepts }) => concepts[0]);
    expect(order).toEqual(["container", "virtual-machine", "container", "virtual-machine", "kvm"]);
  });

  it("asks about one concept twice in a row only when nothing else is left", () => {
    const list = [about("kvm"), about("kvm", "lxc"), about("docker"), about("kvm")];
    expect(interleave(list, CONFUSIONS).map(({ concepts }) => concepts.join(" "))).toEqual([
      "kvm",
      "docker",
      "kvm lxc",
      "kvm",
    ]);
  });

  it("loses nothing and keeps an order that gives no reason to change it", () => {
    const list = ["lxc", "docker", "kvm", "pod"].map((id) => about(id));
    expect(interleave(list, CONFUSIONS)).toEqual(list);
    expect(interleave([], CONFUSIONS)).toEqual([]);
  });
});
