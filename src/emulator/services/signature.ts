import { ServiceError } from '../execution.ts';

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number' || typeof value === 'boolean') return `${typeof value}`;
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : 'number[]';
  return (value as object).constructor?.name ?? 'Object';
}

/**
 * Google's refusal of arguments no overload takes; `method` with its service, such as
 * `PropertiesService.Properties.setProperty`.
 */
export function signatureError(method: string, args: readonly unknown[]): ServiceError {
  const given = args.map(typeName).join(',');
  return new ServiceError(`The parameters (${given}) don't match the method signature for ${method}.`);
}

/** Throws unless every argument is a string. */
export function requireStrings(method: string, args: readonly unknown[]): void {
  if (args.some((arg) => typeof arg !== 'string')) throw signatureError(method, args);
}
