type Given<Props> = { [Name in keyof Props as undefined extends Props[Name] ? never : Name]: Props[Name] } & {
  [Name in keyof Props as undefined extends Props[Name] ? Name : never]?: Exclude<Props[Name], undefined>;
};

/** The props that have a value: a component's own default counts where the app gave nothing. */
export const given = <Props extends object>(props: Props): Given<Props> =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Given<Props>;
