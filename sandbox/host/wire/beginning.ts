import type { AppModule } from './app-module';
import type { SomebodyToBe } from './somebody-to-be';
import type { WorldNow } from './world-now';

/** What comes with the page itself. */
export interface Beginning {
  readonly world: WorldNow;
  readonly people: readonly SomebodyToBe[];
  /** Front ends that the manifest declares, in its order. */
  readonly modules: readonly AppModule[];
}
