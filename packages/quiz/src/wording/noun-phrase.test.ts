import type { EntityKind } from "@strata/graph-model";
import { describe, expect, it } from "vitest";
import { nounPhrase } from "./noun-phrase.ts";

const phrase = (en: string, kind: EntityKind) => nounPhrase({ name: { en, zh: "" }, kind });

describe("nounPhrase", () => {
  it.each([
    ["Docker", "TECHNOLOGY", "Docker"],
    ["kubectl", "TOOL", "kubectl"],
    ["Docker Engine", "COMPONENT", "Docker Engine"],
    ["Intel VT-x", "COMPONENT", "Intel VT-x"],
    ["iSCSI", "STANDARD", "iSCSI"],
    ["Windows", "PLATFORM", "Windows"],
    ["Linux kernel", "COMPONENT", "the Linux kernel"],
    ["Host operating system", "COMPONENT", "the host operating system"],
    ["CPU", "COMPONENT", "the CPU"],
    ["Container", "RESOURCE", "a container"],
    ["Image layer", "COMPONENT", "an image layer"],
    ["User ID", "COMPONENT", "a user ID"],
    ["I/O device", "COMPONENT", "an I/O device"],
    ["Pod", "RESOURCE", "a Pod"],
    ["Deployment", "RESOURCE", "a Deployment"],
    ["Memory", "COMPONENT", "memory"],
    ["Virtualization", "CONCEPT", "virtualization"],
    ["Hypervisor", "CONCEPT", "a hypervisor"],
    ["Service discovery", "CAPABILITY", "service discovery"],
  ] as const)("says %s (%s) as %s", (name, kind, full) => {
    expect(phrase(name, kind)).toMatchObject({ full, plural: false });
  });

  it("knows plurals, and what one of them is called", () => {
    expect(phrase("Dependencies", "COMPONENT")).toEqual({
      full: "dependencies",
      bare: "dependency",
      plural: true,
    });
    expect(phrase("Linux namespaces", "COMPONENT")).toEqual({
      full: "Linux namespaces",
      bare: "Linux namespace",
      plural: true,
    });
  });
});
