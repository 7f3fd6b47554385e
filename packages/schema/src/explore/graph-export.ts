import {
  EXPORT_FORMAT_IDS,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportFormatId,
  exportFileName,
} from "@strata/graph-model/exports";
import { badInput } from "../bad-input.ts";
import type { Feature } from "../builder.ts";
import type { Services } from "../context.ts";
import { enumValues } from "../enum-values.ts";

/** Where exports are downloaded; the word of the format follows. */
export const EXPORT_PATH = "/export/";

/** A word in an address is in lower case, with hyphens. */
const wordOf = (id: ExportFormatId): string => id.toLowerCase().replaceAll("_", "-");

interface ChosenExport {
  readonly id: ExportFormatId;
  readonly format: ExportFormat;
  readonly table: string | undefined;
}

/** What a download is, and its text in chunks. */
export interface ExportedFile {
  readonly mediaType: string;
  readonly fileName: string;
  readonly revision: string;
  readonly chunks: Iterable<string>;
}

/** The words of all formats, as addresses have them. */
export const EXPORT_WORDS: readonly string[] = EXPORT_FORMAT_IDS.map(wordOf);

const chosen = (id: ExportFormatId, table: string | undefined): ChosenExport => {
  const format: ExportFormat = EXPORT_FORMATS[id];
  if (table !== undefined && !format.tables.includes(table)) {
    throw badInput(
      format.tables.length === 0
        ? `${id} holds everything in one file and takes no table.`
        : `${id} has no table "${table}". It has: ${format.tables.join(", ")}.`,
      { argument: "table", tables: format.tables },
    );
  }
  return { id, format, table };
};

const fileOf = async (
  { id, format, table }: ChosenExport,
  services: Pick<Services, "knowledge">,
): Promise<ExportedFile> => {
  const { revision, knowledge } = await services.knowledge();
  return {
    mediaType: format.mediaType,
    fileName: exportFileName(id, revision, table),
    revision,
    chunks: format.write(knowledge, revision, table),
  };
};

/**
 * The file at an address's word ("json-ld"); null when no format has it. Throws a GraphQLError on a table that the format does not have.
 */
export const exportOf = async (
  word: string,
  table: string | undefined,
  services: Pick<Services, "knowledge">,
): Promise<ExportedFile | null> => {
  const id = EXPORT_FORMAT_IDS.find((one) => wordOf(one) === word);
  return id === undefined ? null : fileOf(chosen(id, table), services);
};

/** `graphExport(format)`: all that is known, in a format that other programs read. */
export const graphExport: Feature = (builder) => {
  const formats = Object.fromEntries(
    EXPORT_FORMAT_IDS.map((id) => [
      id,
      `${EXPORT_FORMATS[id].name.en}. ${EXPORT_FORMATS[id].note.en}`,
    ]),
  ) as Record<ExportFormatId, string>;
  const exportFormat = builder.enumType("ExportFormat", {
    description: "What the graph can be written as.",
    values: enumValues(formats),
  });

  const type = builder
    .objectRef<ChosenExport & { readonly file: () => Promise<ExportedFile> }>("GraphExport")
    .implement({
      description: "All that is known, written in one format.",
      fields: (t) => ({
        format: t.field({
          type: exportFormat,
          description: "The format.",
          resolve: ({ id }) => id,
        }),
        revision: t.string({
          description: "The revision that it is of; the file has it too.",
          resolve: async ({ file }) => (await file()).revision,
        }),
        mediaType: t.string({
          description: "Its media type.",
          resolve: ({ format }) => format.mediaType,
        }),
        fileName: t.string({
          description: "The name under which a browser saves it.",
          resolve: async ({ file }) => (await file()).fileName,
        }),
        tables: t.stringList({
          description: "The tables that the format is made of, each a file; empty for one file.",
          resolve: ({ format }) => [...format.tables],
        }),
        url: t.string({
          description: "Where the API offers it as a download.",
          resolve: ({ id, table }) =>
            `${EXPORT_PATH}${wordOf(id)}${table === undefined ? "" : `?table=${encodeURIComponent(table)}`}`,
        }),
        body: t.string({
          description: "The file itself. It holds the whole graph: rather download it from `url`.",
          resolve: async ({ file }) => [...(await file()).chunks].join(""),
        }),
      }),
    });

  builder.queryField("graphExport", (t) =>
    t.field({
      type,
      description: "All that is known, for other programs.",
      args: {
        format: t.arg({ type: exportFormat, required: true, description: "Written as what." }),
        table: t.arg.string({
          description: "For a format of several tables: which one; the first when left out.",
        }),
      },
      resolve: (_root, { format, table }, { services }) => {
        const choice = chosen(format, table ?? undefined);
        // Read once, whichever of its fields are asked for.
        let read: Promise<ExportedFile> | null = null;
        return {
          ...choice,
          file: () => {
            read ??= fileOf(choice, services);
            return read;
          },
        };
      },
    }),
  );
};
