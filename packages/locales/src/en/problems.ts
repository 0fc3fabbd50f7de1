import type { ProblemCode } from '@1numbers/engine';

/** What is wrong with a field, said to the person who filled it in. Doors know some problems that the engine does not. */
export const problems = {
  required: 'Enter a name or a birth date.',
  invalid_type: 'This value has the wrong type.',
  unknown_field: 'This field is not known.',
  invalid_date: 'This is not a day of the calendar. Write it as YYYY-MM-DD.',
  date_out_of_range: 'Only days from 0001-01-01 to 9999-12-31 can be used.',
  birth_date_in_future: 'This date has not come yet.',
  as_of_before_birth: 'The day to look at is before the birth date.',
  name_empty: 'The name is empty.',
  name_too_long: 'This is longer than 300 characters. Shorten it.',
  control_character: 'This holds a control character, which no name has. Remove it.',
  ill_formed_unicode: 'This holds half of a surrogate pair, which is no character. Write the whole character.',
  no_letters: 'This holds no letter that counts. Give a name with letters.',
  requires_transliteration:
    'This system has no letters for this script. Choose a system that has, or enter the Latin spelling used in documents.',
  unsupported_letters: 'Some letters have no value in this system. Write the name in one script, or choose another system.',
  unknown_system: 'This system is not known.',
  unknown_option: 'This option is not known.',
  invalid_option: 'This option does not have that value.',
  invalid_system: 'The letter table of this system is not valid.',
  unknown_time_zone: 'This time zone is not known.',
  too_small: 'This is too short.',
  too_large: 'This is too long.',
  invalid_format: 'This is not written as it has to be.',
  password_too_common: 'This is among the passwords that are tried first. Choose another.',
  password_too_weak: 'This password is quick to guess. Make it longer, or of words that do not belong together.',
  password_wrong: 'This is not the password.',
  token_not_valid: 'This link was used already, or is too old. Ask for another mail.',
  code_wrong: 'This code is not right, or was used already. Take the newest one, or a recovery code.',
  passkey_not_valid: 'This passkey could not be taken. Try again.',
  invalid_picture: 'This picture could not be read.',
  low_contrast: 'This colour is too faint to be read.',
} as const satisfies Record<ProblemCode | DoorCode, string>;

type DoorCode =
  | 'birth_date_in_future'
  | 'unknown_time_zone'
  | 'too_small'
  | 'too_large'
  | 'invalid_format'
  | 'password_too_common'
  | 'password_too_weak'
  | 'password_wrong'
  | 'token_not_valid'
  | 'code_wrong'
  | 'passkey_not_valid'
  | 'invalid_picture'
  | 'low_contrast';
