import { playShard } from './play-shard';

describe('stories through the sandbox, part 2', () => playShard(1));
