export { challengeJobs } from './challenges.jobs.ts';
export { type Challenges, createChallenges } from './challenges.service.ts';
