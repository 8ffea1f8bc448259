import type { AppModule } from '../../wire/app-module';
import { BEGINNING } from '../world/beginning';

/** Front ends of the app of these types, in the order of the manifest. */
export const modulesOf = (types: readonly string[]): readonly AppModule[] =>
  BEGINNING.modules.filter((module) => types.includes(module.type));
