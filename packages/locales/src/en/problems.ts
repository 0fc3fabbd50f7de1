import type { ProblemCode } from '@1numbers/engine';

/** What is wrong with a field, said to the person who filled it in. Doors know some problems that the engine does not. */
export const problems = {
  required: 'Enter a name or a birth date.',
  invalid_type: 'This value has the wrong type.',
  unknown_field: 'This field is not known.',
  invalid_date: 'This date does not exist. Write it as year-month-day, for example 1990-03-15.',
  date_out_of_range: 'The year must be between 0001 and 9999.',
  birth_date_in_future: 'This date has not come yet.',
  as_of_before_birth: 'The day to look at is before the birth date.',
  name_empty: 'The name is empty.',
  name_too_long: 'The name is longer than 300 characters.',
  control_character: 'The name contains a control character. Type it instead of pasting it.',
  ill_formed_unicode: 'The name contains a broken character. Type it instead of pasting it.',
  no_letters: 'The name has no letter that can be counted.',
  requires_transliteration:
    'This system has no letters for this script. Choose a system that has, or enter the Latin spelling used in documents.',
  unsupported_letters: 'Some letters have no value in this system. Write the name in one script, or choose another system.',
  unknown_system: 'This system is not known.',
  unknown_option: 'This option is not known.',
  invalid_option: 'This option does not have that value.',
  invalid_system: 'The letter table of this system is not valid.',
  unknown_time_zone: 'This time zone is not known.',
} as const satisfies Record<ProblemCode | 'birth_date_in_future' | 'unknown_time_zone', string>;
