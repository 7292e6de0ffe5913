/// How many digits follow each other as one chain: counted without keeping them, since most chains are too short.
struct DigitRun {
  /// How many digits there are; none where the text does not begin with one.
  private(set) var count = 0
  /// Where the text goes on behind the chain and what ends it.
  private(set) var end: Int

  /// Counts from an index on.
  init(in bytes: Span<UInt8>, from start: Int) {
    var gap = DigitGap()
    end = start
    while end < bytes.count {
      let (token, length) = IdentityToken.read(bytes, at: end)
      end += length
      if case .digit = token {
        count += 1
        gap = DigitGap()
      } else {
        gap.add(token)
        if count == 0 || gap.endsChain { break }
      }
    }
  }
}
