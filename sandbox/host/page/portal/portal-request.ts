interface PortalPerson {
  readonly accountId: string;
  readonly displayName: string;
}

interface PortalDate {
  readonly iso8601: string;
  readonly friendly: string;
  readonly epochMillis: number;
}

/** The parts of `GET /rest/servicedeskapi/request/{key}` that the portal shows. */
export interface PortalRequest {
  readonly issueId: string;
  readonly issueKey: string;
  readonly summary: string;
  readonly requestTypeId?: string;
  readonly serviceDeskId: string;
  readonly reporter: PortalPerson;
  readonly createdDate: PortalDate;
  readonly requestFieldValues: readonly { readonly fieldId: string; readonly label: string; readonly value: unknown }[];
  readonly currentStatus: { readonly status: string; readonly statusCategory: string };
}

/** The parts of its `/comment` that the portal shows. */
export interface PortalComments {
  readonly values: readonly {
    readonly id: string;
    readonly body: string;
    readonly author: PortalPerson;
    readonly created: PortalDate;
  }[];
}
