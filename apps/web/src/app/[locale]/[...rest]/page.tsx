import { notFound } from "next/navigation";

/** Whatever no page answers to gets the site's own 404. */
const UnknownAddress = () => notFound();

export default UnknownAddress;
