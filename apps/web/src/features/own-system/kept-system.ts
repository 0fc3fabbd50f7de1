import { parseSystem, type SystemDefinition, validateSystem } from '@1numbers/engine';
import { keep, kept } from '../../platform/kept.ts';

/** The system kept on this device; null where there is none that can be used. */
export function keptSystem(): SystemDefinition | null {
  try {
    return soundSystem(JSON.parse(kept(KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** Keeps a system on this device, in place of the one before it. */
export function keepSystem(system: SystemDefinition): void {
  keep(KEY, JSON.stringify(system));
}

/** A system out of something that may be none; null where the engine refuses it. */
export function soundSystem(input: unknown): SystemDefinition | null {
  return validateSystem(input).length === 0 ? parseSystem(input, '') : null;
}

const KEY = 'own-system';
