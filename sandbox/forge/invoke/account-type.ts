export type AccountType = 'licensed' | 'unlicensed' | 'customer' | 'anonymous';
