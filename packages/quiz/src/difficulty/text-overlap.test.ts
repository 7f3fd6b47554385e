import { expect, it } from "vitest";
import { textOverlap } from "./text-overlap.ts";

it.each([
  // host: hos, ost. Of "the host" (the, "he ", "e h", " ho", hos, ost) both.
  ["host", "the host", "en", 1],
  // "cat" against cap, "ap ", "p c", " ca", cat; "cab" shares none.
  ["cat", "cap cat", "en", 1],
  ["cab", "cap cat", "en", 0],
  // abcd: abc, bcd; abce: abc, bce.
  ["abcd", "abce", "en", 0.5],
  ["Host!", "HOST?", "en", 1],
  // 容器, 器镜, 镜像; of 容器云 the first.
  ["容器镜像", "容器云", "zh", 0.5],
  ["容器", "虚拟机", "zh", 0],
  // Too short for a piece.
  ["", "the host", "en", 0],
  ["像", "镜像", "zh", 0],
] as const)("of %j and %j (%s) is %s", (a, b, language, overlap) => {
  expect(textOverlap(a, b, language)).toBeCloseTo(overlap, 12);
  expect(textOverlap(b, a, language)).toBeCloseTo(overlap, 12);
});
