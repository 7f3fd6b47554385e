import { describe, expect, it } from "vitest";
import { nounPhrase } from "./noun-phrase.ts";

const phrase = (text: string, plural = false) =>
  nounPhrase({ name: { en: text, zh: "" }, noun: { text, plural } });

describe("nounPhrase", () => {
  it.each([
    ["a container", "container"],
    ["an image layer", "image layer"],
    ["the Linux kernel", "Linux kernel"],
    ["Docker", "Docker"],
    ["thePlatform", "thePlatform"],
  ])("says %s, and %s as a class", (full, bare) => {
    expect(phrase(full)).toEqual({ full, bare, plural: false });
  });

  it.each([
    ["dependencies", "dependency"],
    ["Linux namespaces", "Linux namespace"],
    ["control groups (cgroups)", "control groups (cgroups)"],
    ["the OCI specifications", "OCI specification"],
  ])("says %s in the plural, and one of them as %s", (full, bare) => {
    expect(phrase(full, true)).toEqual({ full, bare, plural: true });
  });
});
