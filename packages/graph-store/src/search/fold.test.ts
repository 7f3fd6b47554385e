import { expect, it } from "vitest";
import { fold, indexTerms, queryTerms } from "./fold.ts";

it("folds width, case and space", () => {
  expect(fold("  ＫＶＭ　 Guest ")).toBe("kvm guest");
});

it("indexes Chinese by character and by pair, other words whole", () => {
  expect(indexTerms("Linux 内核，K8s")).toEqual(["linux", "内", "核", "内核", "k8s"]);
});

it("asks for pairs, and for a character by itself where there is but one", () => {
  expect(queryTerms("命名空间")).toEqual(["命名", "名空", "空间"]);
  expect(queryTerms("Docker与KVM")).toEqual(["docker", "与", "kvm"]);
  expect(queryTerms(":-/\"'")).toEqual([]);
});
