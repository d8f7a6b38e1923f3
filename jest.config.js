/** Jest with swc: TypeScript 7 has no JavaScript API for ts-jest to use. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  reporters: ['default', '<rootDir>/test/countReporter.js'],
  // By itself jest leaves one core idle, which on a machine of two is half of it.
  maxWorkers: '100%',
  testTimeout: 240_000,
};
