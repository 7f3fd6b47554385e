"use client";

import { type ReactNode, useState } from "react";
import { Provider } from "urql";
import { createBrowserClient } from "./browser-client.ts";

/** Lets the client components inside it use urql's hooks; pages without such components do not load urql. */
export const GraphQLProvider = ({ children }: { children: ReactNode }) => {
  const [client] = useState(createBrowserClient);
  return <Provider value={client}>{children}</Provider>;
};
