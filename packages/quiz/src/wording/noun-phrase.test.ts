import { describe, expect, it } from "vitest";
import { nounPhrase } from "./noun-phrase.ts";

const phrase = (text: string, plural = false) =>
  nounPhrase({ name: { en: text, zh: "" }, noun: { text, plural } });

describe("nounPhrase", () => {
  it.each([
    ["a container", "container", "containers"],
    ["an image layer", "image layer", "image layers"],
    ["a registry", "registry", "registries"],
    ["a host process", "host process", "host processes"],
    ["a list of steps", "list of steps", "a list of steps"],
    ["the Linux kernel", "Linux kernel", "the Linux kernel"],
    ["Docker", "Docker", "Docker"],
    ["thePlatform", "thePlatform", "thePlatform"],
  ])("says %s, %s as a class, and %s of any number", (full, bare, many) => {
    expect(phrase(full)).toEqual({ full, bare, many, plural: false });
  });

  it.each([
    ["dependencies", "dependency"],
    ["Linux namespaces", "Linux namespace"],
    ["control groups (cgroups)", "control groups (cgroups)"],
    ["the OCI specifications", "OCI specification"],
  ])("says %s in the plural, and one of them as %s", (full, bare) => {
    expect(phrase(full, true)).toEqual({ full, bare, many: full, plural: true });
  });
});
