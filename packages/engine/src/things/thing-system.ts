import { type CheckedObject, enumeration } from '../check.ts';
import { resolveMethods } from '../methods.ts';
import { type Methods, SYSTEM_IDS, type SystemId } from '../request.ts';
import { findSystem } from '../systems/catalogue.ts';
import type { SystemDefinition } from '../systems/system.ts';

/** The system a thing is counted by, in its table, with the methods as they take effect in it. */
export type ThingSystem = {
  readonly id: SystemId;
  readonly definition: SystemDefinition;
  readonly methods: Methods;
  /** The masters as asked for, which the system may not keep. */
  readonly requestedMasters: readonly number[];
};

/** Reads `system`, by default `standard`, and `methods`. What is wrong with them is collected, and the defaults stand in. */
export function checkThingSystem(object: CheckedObject<'system' | 'methods'>, standard: SystemId): ThingSystem {
  const id = enumeration(object, 'system', SYSTEM_IDS, 'unknown_system') ?? standard;
  const resolved = resolveMethods(object.fields.methods, { id, definition: findSystem(id, null) }, object.problems);
  return { id, definition: findSystem(id, resolved.methods.table), ...resolved };
}
