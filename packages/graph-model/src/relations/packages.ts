import { relationKind } from "./relation-kind.ts";

export const packages = relationKind({
  from: ["TECHNOLOGY", "RESOURCE"],
  to: ["COMPONENT", "RESOURCE", "TOOL"],
  family: "part",
  phrase: { en: "packages", zh: "打包了" },
  field: "packages",
  inverse: { phrase: { en: "is packaged in", zh: "被打包进" }, field: "packagedIn" },
  note: {
    en: "Contents carried inside an image, container or VM image.",
    zh: "镜像、容器或虚拟机镜像中所装的内容。",
  },
});
