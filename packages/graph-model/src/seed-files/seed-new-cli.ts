import { seedNew } from "./seed-new.ts";

const { exitCode, output, errors } = await seedNew(process.argv.slice(2));
if (output !== "") console.log(output);
if (errors !== "") console.error(errors);
process.exitCode = exitCode;
