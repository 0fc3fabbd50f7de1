import type { MethodOptions, SystemDefinition, SystemId } from '@1numbers/engine';

/** Whom the calculator is filled in for, as typed. */
export type Person = {
  readonly name: string;
  readonly birthDate: string;
  readonly currentName: string;
  readonly sex: '' | 'female' | 'male';
  readonly bornBeforeSunrise: boolean;
  readonly asOf: string;
};

/** By which system and which methods it calculates. A system is one of the house, or one's own as data. */
export type Choice = { readonly system: SystemId | SystemDefinition; readonly options: MethodOptions };
