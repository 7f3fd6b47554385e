import { seedCheck } from "./seed-check.ts";

const { exitCode, output, errors } = await seedCheck(process.argv.slice(2));
if (output !== "") console.log(output);
if (errors !== "") console.error(errors);
process.exitCode = exitCode;
