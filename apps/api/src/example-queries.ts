/** What GraphiQL opens with, and the README shows: each works as pasted. */
export const EXAMPLE_QUERIES = [
  `# One entity, what is stated of it, and where that is written
query Docker {
  entity(id: "docker") {
    nameEn
    nameZh
    glossEn
    layer
    runsOn { id nameEn }
    uses { id nameEn }
    claims(limit: 10) {
      statementEn
      status
      sections {
        headingEn
        source { titleEn }
      }
    }
  }
}
`,
  `# Two entities side by side: what differs comes first
query DockerAndKvm {
  compare(ids: ["docker", "kvm"]) {
    entities { nameEn nameZh }
    rows {
      dimension { nameEn }
      verdict
      cells {
        entityId
        known
        claims { noteEn value { nameEn } }
      }
    }
  }
}
`,
  `# How two entities hang together, step by step
query FromDockerToKernel {
  search(text: "容器", first: 3) {
    entity { id nameEn nameZh }
    match
  }
  paths(from: "docker", to: "linux-kernel", first: 2) {
    length
    sentenceEn
    sentenceZh
    claims {
      statementEn
      sections { source { titleEn } }
    }
  }
}
`,
  `# What was true before Kubernetes 1.24 and is so no longer
query BeforeKubernetes124 {
  changes(
    ids: ["kubernetes", "docker"]
    before: { release: { product: "kubernetes", version: "1.24" } }
  ) {
    before
    ended {
      statementEn
      statementZh
      until
      untilLabel
      sections { headingEn source { titleEn } }
    }
  }
}
`,
] as const;
