/** What no reading says, in any language: what will surely happen, when one dies, what heals, and what to do with money or the law. */
const CLAIMS: readonly RegExp[] = [
  /\byou (will|are going to|shall) (die|get sick|become rich|win|be cured|divorce|lose your)\b/i,
  /\b(you are|are) (doomed|cursed)\b|\bguarantee(d|s)?\b|\b(will|can) (cure|heal) (your|you)\b|\bstop taking\b/i,
  /\b(invest|put your money|buy (stocks|shares|crypto))\b|\blottery numbers?\b|\bdiagnos(e|is)\b|\bsue (them|him|her)\b/i,
  /\b(vas a|usted va a) (morir|enfermar|hacerte rico|ganar la lotería)\b|\bmorirás\b|\bgarantizad[oa]s?\b|\bte curará\b|\binvierte (tu|su)\b/i,
  /\b(vais|vai) (morrer|adoecer|ficar rico)\b|\bmorrerás\b|\bgarantid[oa]s?\b|\bvai te curar\b|\binvista (seu|o seu)\b/i,
  /\bvous allez (mourir|tomber malade|devenir riche)\b|\bvous mourrez\b|\bgaranti(e|s|es)?\b|\bvous guérira\b|\binvestissez\b/i,
  /\bdu wirst (sterben|krank|reich|gewinnen)\b|\bgarantiert\b|\bheilt dich\b|\binvestiere\b/i,
  /आप मर जाएँगे|आपकी मृत्यु|गारंटी|ठीक कर देगा|निवेश कर(ें|ो)/u,
  /سوف تموت|ستموت|مضمون|سيشفيك|استثمر (مالك|أموالك)/u,
  /你会死|您会死|保证你|保证您|治愈你|治愈您|投资(股票|比特币)/u,
];

/** A claim that must not be made, in its own words; null where there is none. */
export function claimIn(text: string): string | null {
  for (const claim of CLAIMS) {
    const found = claim.exec(text);
    if (found !== null) return found[0];
  }
  return null;
}
