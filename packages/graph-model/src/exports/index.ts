export type { ExportFormat } from "./export-format.ts";
export {
  EXPORT_FORMAT_IDS,
  EXPORT_FORMATS,
  type ExportFormatId,
  exportFileName,
} from "./registry.ts";
