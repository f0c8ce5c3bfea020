import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  GraphQLScalarType,
  GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import { getOrMake } from '../lib/get-or-make.ts';
import { fieldsToCompile } from './fields-to-compile.ts';

/** Compiled queries that one server keeps; the oldest goes first. One is some tens of kilobytes. */
const MOST_QUERIES = 500;
/** The longest query of the explorer has about 150; one of 500 takes 10 ms to compile. */
const MOST_FIELDS = 500;

/** What graphql-js made of a variable stands for itself: graphql-jit does not come to an end with our `where` inputs. */
const Coerced = new GraphQLScalarType({ name: 'Coerced' });

type Answer = (args: ExecutionArgs) => unknown;

/**
 * Answers queries by functions compiled of them: a page of 50 events took 7.3 ms of processor time through the executor
 * of graphql-js and takes 4.7. They give fields in the order of the query, and read a field without a resolver as a plain
 * property: what is a promise or a function needs a resolver.
 */
export function executeCompiled(): Plugin {
  const kept = new Map<DocumentNode, Map<string, Answer>>();
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => {
        const answers = getOrMake(kept, args.document, () => new Map<string, Answer>());
        if (kept.size > MOST_QUERIES) kept.delete(kept.keys().next().value!);
        return getOrMake(answers, args.operationName ?? '', () => answerTo(args))(args);
      });
    },
  };
}

/** By graphql-js where there is no function: mutations, which follow one another, and queries too long to compile. */
function answerTo({ schema, document, operationName }: ExecutionArgs): Answer {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'query' || fieldsToCompile(schema, document, operation) > MOST_FIELDS) {
    return execute;
  }
  const query = compileQuery(withCoerced(schema), withCoercedVariables(document), operationName ?? undefined);
  return isCompiledQuery(query) ? (args) => run(query, operation, args) : execute;
}

function run(query: CompiledQuery, operation: OperationDefinitionNode, args: ExecutionArgs): unknown {
  const { schema, rootValue, contextValue, variableValues } = args;
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variableValues ?? {},
    {
      maxErrors: 50,
    },
  );
  if (errors) return { errors } satisfies { errors: readonly GraphQLError[] } as ExecutionResult;
  return query.query(rootValue, contextValue, coerced);
}

const schemas = new WeakMap<GraphQLSchema, GraphQLSchema>();

function withCoerced(schema: GraphQLSchema): GraphQLSchema {
  const known = schemas.get(schema);
  if (known) return known;
  const config = schema.toConfig();
  const made = new GraphQLSchema({ ...config, types: [...config.types, Coerced] });
  schemas.set(schema, made);
  return made;
}

function withCoercedVariables(document: DocumentNode): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? { ...definition, variableDefinitions: definition.variableDefinitions?.map(toCoerced) ?? [] }
        : definition,
    ),
  };
}

function toCoerced({ kind, variable }: VariableDefinitionNode): VariableDefinitionNode {
  return { kind, variable, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: Coerced.name } } };
}
