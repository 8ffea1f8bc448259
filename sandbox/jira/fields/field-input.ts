/** A field's value as people write it: text, a number, the text of an option (several for a list), an account id. */
export type FieldInput = string | number | readonly string[] | null;
