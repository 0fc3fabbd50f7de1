/** What holds for every operation, before them in the document. */
export const GUIDE = `Charts, cycles, grids, things and systems. Numerology is symbolic and for reflection; it foretells nothing. Calculations are POST, so that no name and no birth date stands in an address, and their answers are never stored; what a person who signed in asked is noted for that person alone, unless they do without.

## Who calls

Calculations need no account. What is kept needs \`Authorization: Bearer …\` with the \`accessToken\` of \`POST /v1/auth/login\`, or a key of \`POST /v1/api-keys\` as \`X-API-Key\` where an operation takes one. What is another person's is answered like what is not there: 404.

## Errors

Whatever is refused is \`application/problem+json\` (RFC 9457). Decide by \`code\`: it stays, while \`title\` and \`detail\` are for people. Refused fields stand in \`errors\`, each with a JSON pointer and a code of its own. Name the \`requestId\` when you ask for help; every answer has it as \`X-Request-Id\` too. Leave alone codes and fields you do not know: more are added.

## Lists

\`limit\` says how many, \`cursor\` takes the \`nextCursor\` of the page before, which is null at the end.

## Sending again

With an \`Idempotency-Key\`, the same request sent again within a day does nothing twice and is answered as the first time. With another body it is 422 \`idempotency_mismatch\`; while the first is still being answered it is 409 \`idempotency_in_flight\`. \`Retry-After\` says when it is worth trying again.

## Changes that lose nothing

Send the \`ETag\` of what you read as \`If-Match\`: where somebody changed it meanwhile, the answer is 412 and nothing is overwritten.

## Limits

Each caller, by person, key or address, has so many requests a second as \`RateLimit-Policy\` says, and \`RateLimit\` what is left; one too many is 429. Guessing passwords, reports, exports and language models have limits of their own. A body has at most 1 MiB unless its operation says otherwise.

## What stays

Within \`/v1\` things are only added. What is to go answers with \`Deprecation\` and \`Sunset\` for at least twelve months before it goes.`;
