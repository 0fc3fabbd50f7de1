import type { Phrasings } from '../words.ts';

/** Arabic in Latin letters and digits, as it is typed on phones: only what must not be missed. */
export const phrasings: Phrasings = {
  slips: false,
  choices: { want: '(3ayez|3ayza|3awez|3awza|bedi|beddi|badi|baddi|biddi|abgha|abi|urid|oreed|areed|3ayz|3awz|bghit)' },
  concerns: {
    selfHarm: [
      '@want ~ (amoot|amout|mout|moot|mot|amut|nmout|antahar|antahir|a2tol nafsi|a2tel nafsi|a2tel 7ali)',
      '(a2tol|a2tel|aqtol|aqtul|ha2tel|ba2tel|2atel) (nafsi|nafsy|7ali|hali|ru7i|ro7y|rohi)',
      '(enta7ar|ente7ar|inti7ar|intihar|enti7ar|antahir|antaher|hante7er|hanti7er)',
      '(mesh|mish|mush|msh|mo|ma) ~ (3ayez|3ayza|bedi|3awez|3awza|abgha|baddi|adra|ader) ~ (a3ish|a3eesh|3ish)',
      '(ta3bt|ze2t|zehe2t|ta3abt) men ~ (el 7aya|el haya|7ayati|hayati|eldonia|el donia)',
      '(anhi|anhy) (7ayati|hayati)',
    ],
    violence: [
      '(byedrabni|bydrabni|yedrabni|yidrabni|darabni|bedrabni)',
      '(jozi|jouzi|zoji|gozi|abi|baba) ~ (bydrab|byidrab|yidrab|byedrab)',
    ],
    danger: ['(ana|e7na) ~ (fi|bi) ~ (khatar|5atar)'],
  },
  signs: {},
  ordinary: [],
};
