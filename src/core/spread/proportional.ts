import { allocate } from '../allocate.js';
import { type Crowd, peopleOf } from './crowds.js';
import { guessed, type Path } from './path.js';

/** Everybody's region gets the same share of its people. */
export function proportional(crowds: readonly Crowd[], money: number): Path {
  const people = crowds.map((crowd) => crowd.people);
  const at = (step: number) => allocate(step, people);
  return { most: peopleOf(crowds), guess: guessed(crowds, money), at };
}
