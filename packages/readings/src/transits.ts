/** Letters of the name that are at work for some years. */
export const TRANSITS = ['transitPhysical', 'transitMental', 'transitSpiritual'] as const;
