/* eslint-disable */
/* prettier-ignore */

export type introspection_types = {
    'Boolean': unknown;
    'Entity': { kind: 'OBJECT'; name: 'Entity'; fields: { 'glossEn': { name: 'glossEn'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; } }; 'glossZh': { name: 'glossZh'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; } }; 'id': { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null; }; } }; 'kind': { name: 'kind'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'EntityKind'; ofType: null; }; } }; 'layer': { name: 'layer'; type: { kind: 'ENUM'; name: 'Layer'; ofType: null; } }; 'nameEn': { name: 'nameEn'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; } }; 'nameZh': { name: 'nameZh'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; } }; }; };
    'EntityKind': { name: 'EntityKind'; enumValues: 'TECHNOLOGY' | 'TOOL' | 'COMPONENT' | 'RESOURCE' | 'PLATFORM' | 'STANDARD' | 'CONCEPT' | 'CAPABILITY' | 'PROPERTY' | 'PRACTICE' | 'SCENARIO' | 'ROLE'; };
    'Float': unknown;
    'ID': unknown;
    'Int': unknown;
    'Layer': { name: 'Layer'; enumValues: 'HARDWARE' | 'KERNEL' | 'VIRTUALIZATION' | 'CONTAINERS' | 'ORCHESTRATION' | 'APPLICATIONS'; };
    'Query': { kind: 'OBJECT'; name: 'Query'; fields: { 'entity': { name: 'entity'; type: { kind: 'OBJECT'; name: 'Entity'; ofType: null; } }; 'revision': { name: 'revision'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Revision'; ofType: null; }; } }; 'search': { name: 'search'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'LIST'; name: never; ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SearchHit'; ofType: null; }; }; }; } }; }; };
    'Revision': { kind: 'OBJECT'; name: 'Revision'; fields: { 'claims': { name: 'claims'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null; }; } }; 'disputes': { name: 'disputes'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null; }; } }; 'entities': { name: 'entities'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null; }; } }; 'hash': { name: 'hash'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; } }; 'seededAt': { name: 'seededAt'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; } }; 'sources': { name: 'sources'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null; }; } }; }; };
    'SearchHit': { kind: 'OBJECT'; name: 'SearchHit'; fields: { 'entity': { name: 'entity'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Entity'; ofType: null; }; } }; 'match': { name: 'match'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'SearchMatch'; ofType: null; }; } }; 'matched': { name: 'matched'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null; }; } }; 'score': { name: 'score'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null; }; } }; }; };
    'SearchMatch': { name: 'SearchMatch'; enumValues: 'EXACT' | 'PREFIX' | 'ALIAS' | 'FUZZY' | 'TEXT'; };
    'String': unknown;
};

/** An IntrospectionQuery representation of your schema.
 *
 * @remarks
 * This is an introspection of your schema saved as a file by GraphQLSP.
 * It will automatically be used by `gql.tada` to infer the types of your GraphQL documents.
 * If you need to reuse this data or update your `scalars`, update `tadaOutputLocation` to
 * instead save to a .ts instead of a .d.ts file.
 */
export type introspection = {
  name: never;
  query: 'Query';
  mutation: never;
  subscription: never;
  types: introspection_types;
};

import * as gqlTada from 'gql.tada';

declare module 'gql.tada' {
  interface setupSchema {
    introspection: introspection
  }
}