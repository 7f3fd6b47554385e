import { tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { createNameIndex } from "./name-index.ts";

const index = createNameIndex(
  tinyGraph.entities.map(({ id, name, aliases }) => ({
    id,
    names: [name.en, name.zh],
    aliases: [...aliases.en, ...aliases.zh],
  })),
);

const found = (text: string, first = 10) => index.search(text, first).map((hit) => hit.entityId);
const best = (text: string) => {
  const [hit] = index.search(text, 1);
  return hit === undefined ? null : [hit.entityId, hit.matched, hit.match];
};

describe("what a person means", () => {
  it.each([
    ["容器", "container", "容器", "EXACT"],
    ["DOCKER", "docker", "Docker", "EXACT"],
    ["ｋｖｍ", "kvm", "KVM", "EXACT"],
    ["容", "container", "容器", "PREFIX"],
    ["kuber", "kubernetes", "Kubernetes", "PREFIX"],
    ["k8s", "kubernetes", "K8s", "ALIAS"],
    ["名字空间", "namespaces", "名字空间", "ALIAS"],
    ["cgroup", "cgroups", "cgroup", "ALIAS"],
    ["基于内核", "kvm", "基于内核的虚拟机", "ALIAS"],
    ["namepsace", "namespaces", "namespace", "FUZZY"],
    ["dokcer", "docker", "Docker", "FUZZY"],
    ["kvn", "kvm", "KVM", "FUZZY"],
  ])("%s is %s", (text, entityId, matched, match) => {
    expect(best(text)).toEqual([entityId, matched, match]);
  });
});

it("ranks the name before names that begin so, these before names with it inside, aliases last", () => {
  const hits = found("虚拟机");
  expect(hits.slice(0, 2)).toEqual(["virtual-machine", "hypervisor"]);
  expect(hits.slice(2, 4).sort()).toEqual(["type-1-hypervisor", "type-2-hypervisor"]);
  expect(hits.slice(4)).toEqual(["kvm"]);
  expect(found("linux")).toEqual(["linux", "linux-kernel", "lxc"]);
});

it("means, of names that begin as typed, the one of which most is typed", () => {
  const named = (id: string, ...names: string[]) => ({ id, names, aliases: [] });
  const cgroups = createNameIndex([
    named("cgroup-namespace", "cgroup namespace"),
    named("cgroup-driver", "cgroup driver"),
    named("cgroups", "Control groups", "cgroups"),
  ]);
  expect(cgroups.search("cgroup", 3).map(({ entityId }) => entityId)).toEqual([
    "cgroups",
    "cgroup-driver",
    "cgroup-namespace",
  ]);
});

it("gives each entity once and no more than are wanted", () => {
  const hits = found("hypervisor");
  expect(new Set(hits).size).toBe(hits.length);
  expect(found("hypervisor", 2)).toEqual(hits.slice(0, 2));
  expect(found("hypervisor", 0)).toEqual([]);
});

it("finds both entities that one alias names", () => {
  expect(found("node template").sort()).toEqual(["image", "pod"]);
});

describe("a guess", () => {
  const guessed = (text: string) => index.guess(text, 10).map((hit) => hit.entityId);

  it("takes some of the words or characters for all", () => {
    expect(found("客户系统")).toEqual([]);
    expect(guessed("客户系统")[0]).toBe("guest-os");
    expect(guessed("docker konfiguration")).toEqual(["docker"]);
    expect(guessed("Docker与虚拟机")).toEqual(
      expect.arrayContaining(["docker", "virtual-machine"]),
    );
  });

  it("needs more than a little of what was typed", () => {
    expect(guessed("on zzzzqq")).toEqual([]);
    expect(guessed("龘靐核")).toEqual([]);
    expect(guessed(":")).toEqual([]);
  });
});

it("scores in the order of its hits", () => {
  const scores = index.search("容", 10).map((hit) => hit.score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

it("finds nothing for signs, nothing for nonsense", () => {
  expect(found(':"*~?\\/[]')).toEqual([]);
  expect(found("")).toEqual([]);
  expect(found("zzzzqq")).toEqual([]);
  expect(found("龘靐")).toEqual([]);
});
