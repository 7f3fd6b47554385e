import { describe, expect, it } from "vitest";
import { eachUtf8Byte } from "./utf8.ts";

const bytesOf = (text: string): readonly number[] => {
  const bytes: number[] = [];
  eachUtf8Byte(text, (byte) => bytes.push(byte));
  return bytes;
};

describe("eachUtf8Byte", () => {
  it.each(["", "docker/USES/containerd", "容器", "cgroup v2：限额", "a🐳b", "\ud800 alone"])(
    "visits what an encoder gives of %j",
    (text) => {
      expect(bytesOf(text)).toEqual([...new TextEncoder().encode(text)]);
    },
  );
});
