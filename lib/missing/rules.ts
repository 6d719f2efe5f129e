import empathy from './empathy.ts';
import nextStep from './next-step.ts';
import privateChannel from './private-channel.ts';
import solution from './solution.ts';

export const needRules = [empathy, nextStep, privateChannel, solution];
