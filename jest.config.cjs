/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'classic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
    // Temporal ships as ES modules only.
    '/node_modules/temporal-(polyfill|utils)/.+\\.js$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!temporal-(polyfill|utils)/)'],
  // Atlaskit's compiled components bring their styles along.
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/no-styles.cjs',
    '^@atlaskit/feature-gate-js-client(/.*)?$': '<rootDir>/sandbox/host/build/feature-gates-off.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/out/'],
  testTimeout: 30000,
};
