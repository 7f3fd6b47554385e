import { describe, expect, it } from "vitest";
import { html, sourcesHtml } from "./html.ts";

const source = (url: string | null) => ({
  titleEn: "A <guide>",
  titleZh: "入门",
  headingEn: "Basics",
  headingZh: "基础",
  url,
});

describe("html", () => {
  it("replaces what XML cannot hold by a mark that can be seen", () => {
    expect(html("a\u0000b\u001fc\ud800d🐳")).toBe("a\uFFFDb\uFFFDc\uFFFDd🐳");
  });
});

describe("sourcesHtml", () => {
  it("links addresses of the web only", () => {
    expect(sourcesHtml([source("https://example.org/?a=1&b=2")], "en")).toBe(
      '<p>Sources</p><ul><li><a href="https://example.org/?a=1&amp;b=2">A &lt;guide&gt;: Basics</a></li></ul>',
    );
    for (const url of ["javascript:alert(1)", null]) {
      expect(sourcesHtml([source(url)], "zh")).toBe("<p>来源</p><ul><li>入门：基础</li></ul>");
    }
  });

  it("is nothing without sources", () => {
    expect(sourcesHtml([], "en")).toBe("");
  });
});
