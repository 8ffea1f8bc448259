import { playShard } from './play-shard';

describe('stories through the sandbox, part 3', () => playShard(2));
