import { playSeeds } from './play-seeds';

describe('invariants under faults, part 2', () => playSeeds(1));
