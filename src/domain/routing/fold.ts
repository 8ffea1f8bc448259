/** Texts that admins and customers write are compared without case and outer blanks. */
export const fold = (text: string): string => text.trim().toLowerCase();
