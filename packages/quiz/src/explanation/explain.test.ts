import type { Claim, Knowledge } from "@strata/graph-model";
import { inMemoryGraphReader, tinyGraph } from "@strata/graph-model/testing";
import { describe, expect, it } from "vitest";
import { FactLoader } from "../proof/fact-loader.ts";
import { judge } from "../proof/judge.ts";
import type { Atom, Statement } from "../proof/proof.ts";
import { reasonOf, trueFalseReason } from "./reason.ts";

const read = async (knowledge: Knowledge = tinyGraph) => {
  const loader = new FactLoader(inMemoryGraphReader(knowledge, "r1"));
  await loader.load(knowledge.entities.map((entity) => entity.id));
  return {
    facts: loader.facts,
    entity: (id: string) => loader.entity(id),
    askedOf: new Set<string>(),
    asksWho: false,
    told: new Set<string>(),
  };
};

const reason = async (statement: Statement, knowledge?: Knowledge) => {
  const context = await read(knowledge);
  const verdict = judge(statement, context.facts);
  if (verdict.truth === "UNKNOWN") throw new Error("unknown");
  return reasonOf(statement, verdict.proof, context);
};

const says = (
  subject: string,
  kind: Extract<Statement, { kind: "RELATION" }>["relation"],
  object: string,
): Statement => ({ kind: "RELATION", subject, relation: kind, object });

const level = (subject: string, value: string): Statement => ({
  kind: "TRAIT",
  subject,
  dimension: "virtualization-level",
  value: `virtualization-level/${value}`,
});

describe("reasonOf", () => {
  it("repeats the claim", async () => {
    expect(await reason(says("docker", "CREATES", "image"))).toEqual({
      text: { en: "Docker builds images.", zh: "Docker 构建镜像。" },
      claimIds: [],
    });
  });

  it("draws the conclusion of a chain", async () => {
    const { text } = await reason(says("namespaces", "PART_OF", "linux"));
    expect(text.en).toBe(
      "Namespaces are part of the Linux kernel. The Linux kernel is part of Linux. Therefore: Namespaces are part of Linux.",
    );
    expect(text.zh).toBe(
      "命名空间是 Linux 内核的一部分。Linux 内核是 Linux 的一部分。由此可知，命名空间是 Linux 的组成部分。",
    );
  });

  it("tells of whom a wrong value is true, and cites that claim", async () => {
    expect(await reason(level("docker", "hardware"))).toEqual({
      text: {
        en: "That describes KVM. KVM virtualizes at the level of the hardware.",
        zh: "这说的是 KVM。KVM 在硬件层面做虚拟化。",
      },
      claimIds: ["t007"],
    });
  });

  it("says what holds instead where nobody has the value", async () => {
    const { text } = await reason(level("docker", "language"));
    expect(text.en).toBe("Only one of these can hold, and it is “operating system”.");
    expect(text.zh).toBe("各项之中只能有一项成立，而成立的是“操作系统层”。");
  });

  it("quotes a cell that is no sentence with the name of its subject", async () => {
    const claims = tinyGraph.claims.map(
      (claim): Claim =>
        claim.id === "t007"
          ? { ...claim, statement: { en: "Level: hardware", zh: "层级：硬件" } }
          : claim,
    );
    const { text } = await reason(level("docker", "hardware"), { ...tinyGraph, claims });
    expect(text).toEqual({
      en: "That describes KVM. The sources on KVM: “Level: hardware”.",
      zh: "这说的是 KVM。来源中关于 KVM 的说法：“层级：硬件”。",
    });
  });

  it("tells what is true of the option itself where the options are different things", async () => {
    const context = { ...(await read()), asksWho: true };
    const statement = level("docker", "hardware");
    const verdict = judge(statement, context.facts);
    if (verdict.truth !== "FALSE") throw new Error("not false");
    expect(reasonOf(statement, verdict.proof, context).text.en).toBe(
      "Docker virtualizes at the level of the operating system.",
    );
  });

  it("gives the reason of a closed cell once, and each option its own fact", async () => {
    const context = await read();
    const texts = ["lxc", "virtual-machine"].map((object) => {
      const statement = says("docker", "CREATES", object);
      const verdict = judge(statement, context.facts);
      if (verdict.truth !== "FALSE") throw new Error(object);
      return reasonOf(statement, verdict.proof, context);
    });
    expect(texts.map(({ text }) => text.en)).toEqual([
      "Docker does not create LXC. The guide lists everything that Docker creates. Docker is an alternative to LXC.",
      "Docker does not create virtual machines. KVM creates virtual machines.",
    ]);
    expect(texts.map(({ claimIds }) => claimIds)).toEqual([["r022"], ["r010"]]);
  });

  it("turns an order round", async () => {
    const { text } = await reason(says("linux-kernel", "PART_OF", "kvm"));
    expect(text.en).toBe("It is the other way round. KVM is part of the Linux kernel.");
    expect(text.zh).toBe("关系正好相反。KVM 是 Linux 内核的一部分。");
  });

  it("repeats a negation", async () => {
    const { text } = await reason(says("container", "REQUIRES", "guest-os"));
    expect(text.zh).toBe("容器不需要客户机操作系统。");
  });

  it("names both classes that exclude each other", async () => {
    const { text } = await reason(says("virtualbox", "IS_A", "type-1-hypervisor"));
    expect(text.en).toBe(
      "VirtualBox is not a kind of bare-metal hypervisor (type 1). VirtualBox is a hosted hypervisor. Bare-metal hypervisor (type 1): A hypervisor that runs on the hardware itself.",
    );
  });
});

describe("reasonOf what is compared", () => {
  const compared = async (statement: Statement) => {
    const context = { ...(await read()), asksWho: true };
    const verdict = judge(statement, context.facts);
    if (verdict.truth === "UNKNOWN") throw new Error("unknown");
    return reasonOf(statement, verdict.proof, context).text;
  };
  const both = (of: Extract<Statement, { kind: "ALL" }>["of"]): Statement => ({ kind: "ALL", of });
  const levelOf = (subject: string, value: string) => level(subject, value) as Atom;

  it("names the value that a wrong option has, in a language in which its claim does not", async () => {
    const claims = tinyGraph.claims.map(
      (claim): Claim =>
        claim.id === "t007"
          ? { ...claim, statement: { en: "KVM makes machines.", zh: "KVM 造出硬件层的机器。" } }
          : claim,
    );
    const context = { ...(await read({ ...tinyGraph, claims })), asksWho: true };
    const statement = level("kvm", "os");
    const verdict = judge(statement, context.facts);
    if (verdict.truth !== "FALSE") throw new Error("not false");
    const { text } = reasonOf(statement, verdict.proof, context);
    expect(text).toEqual({ en: "“hardware”: KVM makes machines.", zh: "KVM 造出硬件层的机器。" });
  });

  it("says which of two wishes a thing meets", async () => {
    const texts = await Promise.all(
      [
        both([levelOf("docker", "os"), levelOf("docker", "hardware")]),
        both([levelOf("docker", "hardware"), levelOf("docker", "os")]),
        both([levelOf("docker", "hardware"), levelOf("docker", "hardware")]),
      ].map(compared),
    );
    expect(texts.map(({ en }) => en.split(".")[0])).toEqual([
      "Only the first holds",
      "Only the second holds",
      "Neither holds",
    ]);
  });
});

describe("trueFalseReason", () => {
  it("does not repeat at the wrong answer what turns the sentence round", async () => {
    const context = await read();
    const statement = says("linux-kernel", "PART_OF", "kvm");
    const verdict = judge(statement, context.facts);
    if (verdict.truth !== "FALSE") throw new Error("not false");
    expect(trueFalseReason(statement, verdict.proof, false, context).text).toEqual({
      en: "The sentence has it the wrong way round.",
      zh: "这句话说反了。",
    });
  });

  it("tells the proof at the right option and something else at the wrong one", async () => {
    const context = await read();
    const statement = level("docker", "hardware");
    const verdict = judge(statement, context.facts);
    if (verdict.truth !== "FALSE") throw new Error("not false");
    const texts = [true, false].map(
      (right) => trueFalseReason(statement, verdict.proof, right, context).text.en,
    );
    expect(texts).toEqual([
      "Docker virtualizes at the level of the operating system.",
      "That describes KVM. KVM virtualizes at the level of the hardware.",
    ]);
  });
});
