/** Stands in for Atlassian's client of feature gates: every gate is off, nothing is asked of a server. */
const FeatureGates = {
  initializeCalled: () => true,
  initializeCompleted: () => true,
  checkGate: () => false,
  getExperimentValue: (_name: string, _parameter: string, fallback: unknown) => fallback,
};

export default FeatureGates;
