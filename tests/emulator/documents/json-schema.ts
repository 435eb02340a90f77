import Ajv, { type ValidateFunction } from 'ajv';
import { recorded } from './recorded.ts';

interface Discovery {
  readonly schemas: Readonly<Record<string, DiscoverySchema>>;
}

interface DiscoverySchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: DiscoverySchema;
  readonly properties?: Readonly<Record<string, DiscoverySchema>>;
  readonly additionalProperties?: DiscoverySchema;
}

/** Google's schema as JSON Schema; a property it does not name is an error. */
function jsonSchema(schema: DiscoverySchema): object {
  if (schema.$ref) return { $ref: `#/definitions/${schema.$ref}` };
  if (schema.items) return { type: 'array', items: jsonSchema(schema.items) };
  if (schema.additionalProperties) {
    return { type: 'object', additionalProperties: jsonSchema(schema.additionalProperties) };
  }
  if (schema.type !== 'object') return { type: schema.type, ...(schema.enum ? { enum: schema.enum } : {}) };
  const entries = Object.entries(schema.properties ?? {});
  const properties = Object.fromEntries(entries.map(([name, property]) => [name, jsonSchema(property)]));
  return { type: 'object', properties, additionalProperties: false };
}

/** The property names of every message of the Docs API. */
export function docsMessages(): Readonly<Record<string, DiscoverySchema>> {
  return (recorded('discovery/docs-v1.json') as Discovery).schemas;
}

export function validatorOf(message: string): ValidateFunction {
  const definitions = Object.fromEntries(
    Object.entries(docsMessages()).map(([name, schema]) => [name, jsonSchema(schema)]),
  );
  return new Ajv({ strict: false, allErrors: true }).compile({
    definitions,
    $ref: `#/definitions/${message}`,
  });
}
