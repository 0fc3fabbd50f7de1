/** Where the numbers below were looked up: what Android calls in an emergency, country by country. */
export const EMERGENCY_SOURCE = 'https://android.googlesource.com/platform/packages/services/Telephony/+/master/ecc/input/eccdata.txt';

/** Countries by their emergency number; where two are given the police come first and the ambulance second. */
const BY_NUMBER: Readonly<Record<string, string>> = {
  '911': 'US CA MX AR UY VE EC PY CR DO HN JO PH PR',
  '112': 'AT BE BG CH CY CZ DE DK EE ES FI FR GE GR HR HU IE IN IS IT KW LB LI LT LU LV MC MT NL PL PT RO RU SE SI SK TZ ZA',
  '999': 'GB HK MO MY QA BH KE BD',
  '000': 'AU',
  '111': 'NZ',
  '105': 'PE',
  '123': 'CO',
  '1548': 'DZ',
  '9999': 'OM',
  '110 / 119': 'TW JP',
  '110 / 120': 'CN',
  '113 / 115': 'VN',
  '100 / 102': 'NP',
  '133 / 131': 'CL',
  '190 / 192': 'BR',
  '190 / 150': 'MA',
  '122 / 123': 'EG',
  '197 / 190': 'TN',
  '999 / 997': 'SA',
  '999 / 998': 'AE',
  '999 / 995': 'SG',
  '17 / 15': 'SN ML NC PF',
  '170 / 185': 'CI',
  '117 / 119': 'CM',
};

export const EMERGENCY_NUMBERS: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_NUMBER).flatMap(([number, countries]) => countries.split(' ').map((country) => [country, number] as const)),
);
