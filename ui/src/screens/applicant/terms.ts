import type { Args } from '../../lib/ipc';
import type { AgreementShown } from '../../lib/wire/types';
import { amountText, quantityText } from '../../lib/format';

/** What is granted, as typed. */
export type GrantFields = Args<'change_terms'>['terms'];
export type ItemFields = GrantFields['items'][number];

export const blankItem = (): ItemFields => ({
  description: '',
  specification: '',
  unit: '',
  quantity: '1',
  unit_price: '',
  payer: 'programme',
  origin: '',
});

export const blankTerms = (amount: string): GrantFields => ({
  amount,
  own_cash: '',
  own_kind: '',
  items: [blankItem()],
});

/** The terms of an agreement as they would be typed. */
export function typedTerms(agreement: AgreementShown): GrantFields {
  return {
    amount: amountText(agreement.granted_cents),
    own_cash: amountText(agreement.own_cash_cents),
    own_kind: amountText(agreement.own_kind_cents),
    items: agreement.items.map((item) => ({
      description: item.description,
      specification: item.specification ?? '',
      unit: item.unit ?? '',
      quantity: quantityText(item.quantity_milli),
      unit_price: amountText(item.unit_price_cents),
      payer: item.payer,
      origin: item.origin ?? '',
    })),
  };
}

/** Whether a problem's field is one that the terms show beside its error. */
export function isTermsField(field: string): boolean {
  return ['amount', 'own_cash', 'own_kind', 'items'].includes(field) || field.startsWith('items.');
}

/** The terms without lines that nobody has filled in. */
export function filledTerms(terms: GrantFields): GrantFields {
  const blank = (item: ItemFields) =>
    !item.description.trim() && !item.unit_price.trim() && !item.specification.trim();
  return { ...terms, items: terms.items.filter((item) => !blank(item)) };
}
