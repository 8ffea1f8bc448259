// Types of the UI Kit components that Meridian uses. `@forge/react` asks for the package
// `@atlaskit/forge-react-types`, whose own needs npm cannot serve; it holds types only.
// A component that is not described here is refused by the compiler where it is used.
import type { ReactNode } from 'react';

type Component<Props, Element> = (props: Props) => Element;
type Children = { readonly children?: ReactNode };
type Space = 'space.0' | 'space.050' | 'space.100' | 'space.150' | 'space.200' | 'space.300' | 'space.400';
type FieldEvent = { readonly target: { readonly value: string; readonly checked?: boolean } };

export type ForgeElement = unknown;

export interface TextProps extends Children {
  readonly size?: 'small' | 'medium' | 'large';
  readonly weight?: 'regular' | 'medium' | 'semibold' | 'bold';
  readonly color?:
    'color.text' | 'color.text.subtle' | 'color.text.danger' | 'color.text.success' | 'color.text.warning';
}
export interface StackProps extends Children {
  readonly space?: Space;
  readonly alignInline?: 'start' | 'center' | 'end' | 'stretch';
}
export interface InlineProps extends Children {
  readonly space?: Space;
  readonly alignBlock?: 'start' | 'center' | 'end' | 'baseline' | 'stretch';
  readonly rowSpace?: Space;
  readonly shouldWrap?: boolean;
}
export interface BoxProps extends Children {
  readonly padding?: Space;
}
export interface ButtonProps extends Children {
  readonly appearance?: 'default' | 'primary' | 'subtle' | 'warning' | 'danger' | 'link';
  readonly isDisabled?: boolean;
  readonly spacing?: 'default' | 'compact' | 'none';
  readonly type?: 'button' | 'submit' | 'reset';
  readonly onClick?: () => void;
}
export interface HeadingProps extends Children {
  readonly size?: 'xlarge' | 'large' | 'medium' | 'small' | 'xsmall' | 'xxsmall';
  readonly as?: 'h1' | 'h2' | 'h3' | 'h4';
}
export interface LozengeProps extends Children {
  readonly appearance?: 'default' | 'inprogress' | 'moved' | 'new' | 'removed' | 'success';
  readonly isBold?: boolean;
  readonly maxWidth?: number | string;
}
export interface SectionMessageProps extends Children {
  readonly appearance?: 'information' | 'warning' | 'error' | 'success' | 'discovery';
  readonly title?: string;
}
export interface LabelProps extends Children {
  readonly labelFor: string;
}
export interface HelperMessageProps extends Children {
  readonly id?: string;
}
export interface ListProps extends Children {
  readonly type?: 'ordered' | 'unordered';
}
export interface TextfieldProps {
  readonly id?: string;
  readonly name?: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isInvalid?: boolean;
  readonly maxLength?: number;
  readonly onChange?: (event: FieldEvent) => void;
}
export interface TextAreaProps extends TextfieldProps {
  readonly minimumRows?: number;
  readonly isMonospaced?: boolean;
}
export interface ToggleProps {
  readonly id?: string;
  readonly label?: string;
  readonly isChecked?: boolean;
  readonly onChange?: (event: FieldEvent) => void;
}
export interface SelectOption {
  readonly label: string;
  readonly value: string;
}
export interface SelectProps {
  readonly inputId?: string;
  readonly name?: string;
  readonly options: readonly SelectOption[];
  readonly value?: SelectOption | null;
  readonly isRequired?: boolean;
  readonly isInvalid?: boolean;
  readonly onChange?: (option: SelectOption) => void;
}
interface TableCell {
  readonly key: string;
  readonly content: ReactNode;
  readonly width?: number;
}
export interface DynamicTableProps {
  /** Names the table for people who hear it. */
  readonly label?: string;
  readonly head?: { readonly cells: readonly TableCell[] };
  readonly rows: readonly { readonly key: string; readonly cells: readonly TableCell[] }[];
}
export interface ModalProps extends Children {
  readonly width?: 'small' | 'medium' | 'large' | 'xlarge';
  readonly onClose?: () => void;
}
export interface SpinnerProps {
  readonly size?: 'small' | 'medium' | 'large';
  readonly label?: string;
}

export type TText<E> = Component<TextProps, E>;
export type TStack<E> = Component<StackProps, E>;
export type TInline<E> = Component<InlineProps, E>;
export type TBox<E> = Component<BoxProps, E>;
export type TButton<E> = Component<ButtonProps, E>;
export type THeading<E> = Component<HeadingProps, E>;
export type TLozenge<E> = Component<LozengeProps, E>;
export type TSectionMessage<E> = Component<SectionMessageProps, E>;
export type TLabel<E> = Component<LabelProps, E>;
export type THelperMessage<E> = Component<HelperMessageProps, E>;
export type TErrorMessage<E> = Component<HelperMessageProps, E>;
export type TList<E> = Component<ListProps, E>;
export type TListItem<E> = Component<Children, E>;
export type TTextfield<E> = Component<TextfieldProps, E>;
export type TTextArea<E> = Component<TextAreaProps, E>;
export type TToggle<E> = Component<ToggleProps, E>;
export type TSelect<E> = Component<SelectProps, E>;
export type TSpinner<E> = Component<SpinnerProps, E>;
export type TModal<E> = Component<ModalProps, E>;
export type TModalTransition<E> = Component<Children, E>;
export type TModalHeader<E> = Component<Children, E>;
export type TModalTitle<E> = Component<Children, E>;
export type TModalBody<E> = Component<Children, E>;
export type TModalFooter<E> = Component<Children, E>;
