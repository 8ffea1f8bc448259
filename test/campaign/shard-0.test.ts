import { playSeeds } from './play-seeds';

describe('invariants under faults, part 1', () => playSeeds(0));
