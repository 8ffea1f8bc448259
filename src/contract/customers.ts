/**
 * The customer list on the admin page: CSV in and out, progress, reports. Functions of the admin page's resolver.
 * Shared with static/.
 */

/** Most characters of a part of the file; a call of the bridge carries 500 KB, a stored value 240 KiB. */
export const PART_CHARACTERS = 50_000;

/** Send the file as parts 0 … of-1 in any order, then ask for the check. A new `import` id is any text of yours. */
export interface ImportPart {
  /** 1 to 40 letters, digits, `-`. */
  readonly import: string;
  readonly part: number;
  readonly of: number;
  readonly text: string;
}

export type { ImportProgress, LineFault } from '../domain/customers/import-progress';

export interface CustomerExport {
  /** With a byte order mark; importing it again changes nothing. */
  readonly csv: string;
  readonly customers: number;
}

export interface CustomerReportLine {
  readonly organisation: string;
  readonly name: string;
  /** What is wrong and what cures it. */
  readonly text: string;
}

/** Each list has at most 500 lines; `counts` are complete. */
export interface CustomerReport {
  readonly customers: number;
  readonly counts: Readonly<Record<CustomerReportList, number>>;
  readonly lists: Readonly<Record<CustomerReportList, readonly CustomerReportLine[]>>;
}

export type CustomerReportList = 'without desk' | 'without lead' | 'lead away' | 'not in the list';

/** Names of the functions. */
export const CUSTOMER_CALLS = {
  /** ImportPart → ImportProgress */
  sendCustomerPart: 'sendCustomerPart',
  /** { import } → ImportProgress: dry run, nothing is written */
  checkCustomerImport: 'checkCustomerImport',
  /** { import } → ImportProgress: writes what the check found; faulty lines are left out */
  applyCustomerImport: 'applyCustomerImport',
  /** { import } → ImportProgress */
  customerImportProgress: 'customerImportProgress',
  /** → CustomerExport */
  exportCustomers: 'exportCustomers',
  /** → CustomerReport */
  customerReport: 'customerReport',
} as const;
