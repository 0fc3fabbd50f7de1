import type { SystemDefinition } from './system.ts';

/** A definition that nobody can change any more: every calculation shares it. */
export function defineSystem(definition: SystemDefinition): SystemDefinition {
  for (const part of Object.values(definition)) Object.freeze(part);
  for (const mark of Object.values(definition.marks ?? {})) Object.freeze(mark);
  return Object.freeze(definition);
}
