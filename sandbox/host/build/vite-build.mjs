// Builds what a Vite configuration describes and prints the files it was made of, as JSON.
// A process of its own: Vite is ES modules only, and the page goes on answering meanwhile.
// Usage: node vite-build.mjs <vite.config.mjs>
import { build } from 'vite';

const [configFile = ''] = process.argv.slice(2);
const made = await build({ configFile, logLevel: 'error' });
const files = [made].flat().flatMap(({ output }) => output.flatMap((one) => Object.keys(one.modules ?? {})));
const real = files.map((file) => file.replace(/\?.*$/, '')).filter((file) => !file.startsWith('\0'));
console.log(JSON.stringify([configFile, ...new Set(real)]));
