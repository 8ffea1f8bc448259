/** One node of a ForgeDoc: what `@forge/react` sends over the bridge instead of drawing. */
export interface ForgeNode {
  readonly type: string;
  readonly key: string;
  readonly props: Props;
  readonly children: readonly ForgeNode[];
}

export type Props = Readonly<Record<string, unknown>>;

/** Whether something that came over the bridge is a node of a ForgeDoc. */
export const isForgeNode = (value: unknown): value is ForgeNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'props' in value && 'children' in value;
