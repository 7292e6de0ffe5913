import Glibc

extension ReleasePlaces {
  /// Exchanges the published tree with the one before it, or puts it there where none is published.
  func swap() throws {
    let isFirst = try outputParent.status(outputName) == nil
    let flags = isFirst ? renameNoReplace : renameExchange
    try state.rename(Self.previous, to: outputParent, outputName, flags: flags)
  }
}
