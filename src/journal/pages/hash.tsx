/** A hash in groups of eight, between which it may break over lines: it fits a phone and can be compared by eye. */
export function Hash({ hash }: { readonly hash: string }) {
  return (
    <code dir="ltr">
      {hash.match(/.{1,8}/g)?.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts never move
        <span key={index}>
          {part}
          <wbr />
        </span>
      ))}
    </code>
  );
}
