import { z } from 'zod';
import { letterNumber, missingReason, numberResult } from './number.ts';
import { methodOptions } from './request.ts';
import { systemId } from './system.ts';

const writtenText = z.string().min(1);
const digitMissingReason = z.union([missingReason, z.literal('no_digits')]);

export const addressRequest = z
  .strictObject({
    number: writtenText.exactOptional().meta({ description: 'The house number: `1408`, `27B`, `12/3`.' }),
    building: writtenText.exactOptional().meta({ description: "The building's number or name: `Tower 4`." }),
    flat: writtenText.exactOptional().meta({ description: 'The flat, unit or suite: `5`, `12C`.' }),
    street: writtenText.exactOptional(),
    postcode: writtenText.exactOptional(),
    system: systemId.exactOptional().meta({ description: 'Whose letter table the letters take.', default: 'pythagorean' }),
    methods: methodOptions.exactOptional(),
  })
  .meta({
    id: 'AddressRequest',
    description: 'A dwelling. At least one of `flat`, `number` and `building` is required.',
    examples: [{ number: '27B', building: 'Tower 4' }],
  });

const addressFields = {
  text: z.string(),
  digits: numberResult.nullable().meta({ description: 'The digits alone; null when there is none.' }),
  withLetters: numberResult.nullable().meta({ description: 'Digits and letters; null without letters or with one that has no value.' }),
  letters: z.array(letterNumber),
  unsupported: z.array(z.string()),
};

const addressNumber = z.strictObject(addressFields).meta({
  id: 'AddressNumber',
  description: 'One text of an address, read by its digits alone and with its letters.',
  examples: [{ text: '?', digits: null, withLetters: null, letters: [], unsupported: [] }],
});

export const addressAnswer = z
  .strictObject({
    system: systemId,
    dwelling: z
      .strictObject({ ...addressFields, field: z.enum(['flat', 'number', 'building']) })
      .meta({ description: 'The most specific of what was given: the flat, else the house number, else the building.' }),
    number: addressNumber.nullable(),
    building: addressNumber.nullable(),
    flat: addressNumber.nullable(),
    combined: z
      .strictObject({ digits: numberResult.nullable(), withLetters: numberResult.nullable() })
      .nullable()
      .meta({ description: 'The building (or else the house number) and the flat together; null unless both are given.' }),
    street: addressNumber.nullable(),
    postcode: addressNumber.nullable(),
    missing: z.record(z.string(), digitMissingReason),
  })
  .meta({ id: 'AddressAnswer', description: 'The numbers of a dwelling.' });

export const phoneRequest = z
  .strictObject({
    phone: writtenText.meta({ description: 'The number as written: digits of any script, `+`, spaces, hyphens, dots, slashes, brackets.' }),
    countryCode: z.string().exactOptional().meta({ description: 'The country code, 1–3 digits, with or without `+`. It is not counted.' }),
    methods: methodOptions.exactOptional(),
  })
  .meta({ id: 'PhoneRequest', description: 'A telephone number.', examples: [{ phone: '+91 98234 56710', countryCode: '91' }] });

export const phoneAnswer = z
  .strictObject({
    digits: z.string().meta({ description: 'The digits that count.' }),
    dropped: z.array(z.strictObject({ text: z.string(), code: z.enum(['country_code', 'international_prefix', 'separators']) })),
    countryCode: z.enum(['dropped', 'not_written', 'not_given', 'unknown']).meta({
      description:
        '`dropped`: written and left out. `not_written`: given, but the number is written without it. `not_given`: the number has no international form. `unknown`: the number starts with `+` or `00` and no country code was given, so it is counted in.',
    }),
    number: numberResult.meta({ description: 'All digits added.' }),
    lastFour: numberResult.nullable().meta({ description: 'The last four digits added; null when there are fewer.' }),
    lastDigit: numberResult,
  })
  .meta({ id: 'PhoneAnswer', description: 'The numbers of a telephone number.' });

export const vehicleRequest = z
  .strictObject({
    plate: writtenText.meta({ description: 'The registration plate as written: `MH 12 AB 1234`.' }),
    system: systemId.exactOptional().meta({ description: 'Whose letter table the letters take.', default: 'chaldean' }),
    methods: methodOptions.exactOptional(),
  })
  .meta({ id: 'VehicleRequest', description: 'A registration plate.', examples: [{ plate: 'MH 12 AB 1234' }] });

export const vehicleAnswer = z
  .strictObject({
    system: systemId,
    calculation: z.string().meta({ description: 'Letters and digits that count, in order and without spaces.' }),
    characters: z.array(z.strictObject({ character: z.string(), value: z.int() })),
    all: numberResult.nullable(),
    digits: numberResult.nullable(),
    letters: numberResult.nullable(),
    unsupported: z.array(z.string()),
    missing: z.record(z.string(), digitMissingReason),
  })
  .meta({ id: 'VehicleAnswer', description: 'The numbers of a registration plate.' });
