import { Fragment } from 'react';

type Ground = { readonly id: string; readonly name: string; readonly value: string };

/** The numbers that words rest on. A value such as 9-5-1 is read from left to right among words of any language. */
export function Grounds({ grounds }: { readonly grounds: readonly Ground[] }) {
  return grounds.map(({ id, name, value }, at) => (
    <Fragment key={id}>
      {at === 0 ? '' : ' · '}
      {name}
      {value === '' ? null : (
        <>
          {' '}
          <bdi dir="ltr">{value}</bdi>
        </>
      )}
    </Fragment>
  ));
}
