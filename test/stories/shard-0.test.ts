import { playShard } from './play-shard';

describe('stories through the sandbox, part 1', () => playShard(0));
