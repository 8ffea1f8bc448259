interface Target {
  readonly value: string;
  readonly checked: boolean;
  readonly type: string;
  readonly name: string;
  readonly id: string;
}

/** An event as the app's handlers expect it: data, because a DOM event cannot cross the bridge. */
export const plainEvent = (type: string, { value, checked, type: kind, name, id }: Target) => ({
  type,
  target: { value, checked, type: kind, name, id },
});
