/** Every gate is off, every experiment has its fallback, and nothing is asked of a server. */
const FeatureGates = {
  initializeCalled: () => true,
  initializeCompleted: () => true,
  checkGate: () => false,
  getExperimentValue: (_name: string, _parameter: string, fallback: unknown) => fallback,
};

export default FeatureGates;
