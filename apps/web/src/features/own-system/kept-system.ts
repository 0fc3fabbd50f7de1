import { parseSystem, type SystemDefinition, validateSystem } from '@1numbers/engine';

/** The system kept on this device; null where there is none that can be used. */
export function keptSystem(): SystemDefinition | null {
  try {
    return soundSystem(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** Keeps a system on this device, in place of the one before it. */
export function keepSystem(system: SystemDefinition): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(system));
  } catch {
    // Storage may be switched off or full; the system then lasts until the page is closed.
  }
}

/** A system out of something that may be none; null where the engine refuses it. */
export function soundSystem(input: unknown): SystemDefinition | null {
  return validateSystem(input).length === 0 ? parseSystem(input, '') : null;
}

const KEY = 'own-system';
