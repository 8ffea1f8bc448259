import { playShard } from './play-shard';

describe('stories through the sandbox, part 4', () => playShard(3));
