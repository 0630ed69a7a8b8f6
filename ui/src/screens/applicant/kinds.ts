/** What a file may be, in the order in which an officer meets them; the core refuses any other. */
export const KINDS = [
  'identity_document',
  'application_form',
  'receipt',
  'consent',
  'certificate',
  'business_plan',
  'photograph',
  'quotation',
  'invoice',
  'handover',
  'signed_agreement',
  'letter',
  'other',
];
