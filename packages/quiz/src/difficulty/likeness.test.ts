import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { expect, it } from "vitest";
import { FactLoader } from "../proof/fact-loader.ts";
import { likeness } from "./likeness.ts";

const factsOf = async (...ids: string[]) => {
  const loader = new FactLoader(inMemoryGraphReader(tinyGraph, "r1"));
  await loader.load(ids);
  return loader.facts;
};

it("is the share of values and neighbours in common: worked by hand", async () => {
  const facts = await factsOf("kvm", "virtualbox", "docker", "lxc");
  // KVM: the kernel, virtual machines, hardware level. VirtualBox: type 2, virtual machines, hardware level. What is disputed of KVM does not count.
  expect(likeness("kvm", "virtualbox", facts)).toBeCloseTo(2 / 4, 12);
  // Docker touches containers twice, and images, namespaces, cgroups, LXC and its level once; LXC namespaces, Docker, a property and the same level.
  expect(likeness("docker", "lxc", facts)).toBeCloseTo(2 / 9, 12);
  expect(likeness("lxc", "docker", facts)).toBeCloseTo(2 / 9, 12);
  expect(likeness("kvm", "kvm", facts)).toBe(1);
});

it("is not known of what has not been read as a whole", async () => {
  const facts = await factsOf("kvm");
  expect(likeness("kvm", "virtualbox", facts)).toBeNull();
});
