import { expect, it } from "vitest";
import { markedParts } from "./highlight.ts";

/** The marked pieces in brackets. */
const marked = (text: string, wanted: string): string =>
  markedParts(text, wanted)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");

it.each([
  ["Docker", "dock", "[Dock]er"],
  ["Control groups (cgroups)", "cgroup", "Control groups ([cgroup]s)"],
  ["Control groups (cgroups)", "cgroup control", "[Control] groups ([cgroup]s)"],
  ["Namespaces", "namepsace", "[Namespaces]"],
  ["名字空间", "名字空间", "[名字空间]"],
  ["命名空间", "名字空间", "命名[空间]"],
  ["容器容器组", "容器", "[容器容器]组"],
  ["ＫＶＭ 与 QEMU", "kvm", "[ＫＶＭ] 与 QEMU"],
  ["Linux 内核的命名空间", "linux 空间", "[Linux] 内核的命名[空间]"],
  ["A kernel is a kernel", "kernel", "A [kernel] is a [kernel]"],
])("%s, looked for as %s, is %s", (text, wanted, expected) => {
  expect(marked(text, wanted)).toBe(expected);
});

it("marks nothing for signs and nonsense, and loses no letter", () => {
  expect(marked("Docker", ":*")).toBe("Docker");
  expect(marked("Docker", "zzz")).toBe("Docker");
  expect(marked("", "a")).toBe("");
  for (const text of ["ﬁle ﬁlter", "𠀀容器𠀀", "İstanbul"]) {
    expect(
      markedParts(text, "fi 容")
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  }
});
