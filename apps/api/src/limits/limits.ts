import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { MaxTokensParserWLexer } from "@escape.tech/graphql-armor-max-tokens";
import { GraphQLError, type ValidationContext } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { OperationFacts } from "../http/operation-facts.ts";
import { costOf, tooCostly } from "./cost.ts";

export interface Limits {
  readonly depth: number;
  readonly aliases: number;
  readonly tokens: number;
  /** In nodes; see cost.ts. */
  readonly cost: number;
}

/** GraphiQL's introspection passes them all; so does each page of the web with room to spare. */
export const LIMITS: Limits = { depth: 12, aliases: 30, tokens: 2_000, cost: 20_000 };

/** The armor rules speak of syntax errors and give no code. */
const plain = (error: Error): string => error.message.replace(/^Syntax Error: /, "");

const reported =
  (code: string, limit: number) =>
  (context: ValidationContext | null, error: GraphQLError): void => {
    context?.reportError(new GraphQLError(plain(error), { extensions: { code, limit } }));
  };

/** Refuses what would cost the server more than an answer is worth: each refusal has a code and the limit. */
export const useLimits = (limits: Limits, facts: OperationFacts): Plugin => {
  const rules = [
    maxDepthRule({
      n: limits.depth,
      flattenFragments: true,
      propagateOnRejection: false,
      onReject: [reported("DEPTH_LIMIT", limits.depth)],
    }),
    maxAliasesRule({
      n: limits.aliases,
      propagateOnRejection: false,
      onReject: [reported("ALIAS_LIMIT", limits.aliases)],
    }),
  ];
  const parse = (source: ConstructorParameters<typeof MaxTokensParserWLexer>[0]) =>
    new MaxTokensParserWLexer(source, {
      n: limits.tokens,
      onReject: [
        (_context, error) => {
          throw new GraphQLError(plain(error), {
            extensions: { code: "TOKEN_LIMIT", limit: limits.tokens },
          });
        },
      ],
    }).parseDocument();
  return {
    onParse({ setParseFn }) {
      setParseFn(parse);
    },
    onValidate({ addValidationRule }) {
      for (const rule of rules) {
        addValidationRule(rule);
      }
    },
    onExecute({ args, setResultAndStopExecution }) {
      try {
        const cost = costOf({
          schema: args.schema,
          document: args.document,
          operationName: args.operationName ?? undefined,
          variables: args.variableValues ?? undefined,
        });
        facts.of(args.contextValue.request).cost = cost;
        if (cost > limits.cost) {
          setResultAndStopExecution({ errors: [tooCostly(cost, limits.cost)] });
        }
      } catch (error) {
        if (!(error instanceof GraphQLError)) {
          throw error;
        }
        setResultAndStopExecution({ errors: [error] });
      }
    },
  };
};
