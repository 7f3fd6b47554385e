import type { Release } from "@strata/graph-model";
import { badInput } from "./bad-input.ts";
import type { Builder } from "./builder.ts";
import type { Services } from "./context.ts";

/** A day, or the day on which a version came out. */
export interface Moment {
  readonly date?: string | null | undefined;
  readonly release?: { readonly product: string; readonly version: string } | null | undefined;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

const defineMoment = (builder: Builder) => {
  const release = builder.inputType("ReleaseInput", {
    description: "A version of a product.",
    fields: (t) => ({
      product: t.id({ required: true, description: "The product's entity, such as kubernetes." }),
      version: t.string({ required: true, description: "Such as 1.24." }),
    }),
  });
  return builder.inputType("MomentInput", {
    description: "A day, or the day on which a version came out.",
    isOneOf: true,
    fields: (t) => ({
      date: t.string({ description: "ISO date, such as 2022-05-03." }),
      release: t.field({ type: release, description: "One of `releases`." }),
    }),
  });
};

const made = new WeakMap<Builder, ReturnType<typeof defineMoment>>();

/** The input type, the same for all features of one builder. */
export const momentInput = (builder: Builder): ReturnType<typeof defineMoment> => {
  const input = made.get(builder) ?? defineMoment(builder);
  made.set(builder, input);
  return input;
};

/** A day as the model writes it. Refuses what is no day of the calendar. */
const checkedDate = (date: string): string => {
  const day = new Date(`${date}T00:00:00Z`);
  const isDay =
    ISO_DATE.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
  if (!isDay) {
    throw badInput(`"${date}" is no date. Write it as 2022-05-03.`, { argument: "date" });
  }
  return date;
};

const unknownRelease = (
  { product, version }: { readonly product: string; readonly version: string },
  releases: readonly Release[],
) => {
  const own = releases.filter((release) => release.product === product);
  const versions = own.map((release) => release.version);
  const products = [...new Set(releases.map((release) => release.product))];
  return badInput(
    own.length > 0
      ? `No release ${version} of ${product} is known. Known: ${versions.join(", ")}.`
      : `No release of ${product} is known. Products with known releases: ${products.join(", ") || "none"}.`,
    own.length > 0
      ? { argument: "release", knownVersions: versions }
      : { argument: "release", knownProducts: products },
  );
};

/** The ISO date that a moment means. An unknown release is refused with those that are known. */
export const dateOf = async (
  { date, release }: Moment,
  { releases }: Pick<Services, "releases">,
): Promise<string> => {
  if (release) {
    const known = await releases();
    const found = known.find(
      ({ product, version }) => product === release.product && version === release.version,
    );
    if (!found) {
      throw unknownRelease(release, known);
    }
    return found.date;
  }
  return checkedDate(date ?? "");
};

/** As `dateOf`; undefined where no moment is given: then what is current is meant. */
export const optionalDate = async (
  moment: Moment | null | undefined,
  services: Pick<Services, "releases">,
): Promise<string | undefined> => (moment ? dateOf(moment, services) : undefined);
