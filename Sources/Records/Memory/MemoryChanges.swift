/// Which articles are no longer as a build saw them, by their places in the order of pages.
public struct MemoryChanges: Sendable {
  /// Those whose sources hold other bytes.
  public var changed: [Int] = []
  /// Those whose sources had to be read to see that they hold the same bytes, with their stamps.
  public var reread: [(index: Int, stamp: FileStamp)] = []
  /// The folders that were listed to see that they hold the same names, by their places in the table of sightings.
  public var relisted: [(index: Int, stamp: FileStamp)] = []

  /// Whether anything was read to find out.
  public var tookReading: Bool { !(reread.isEmpty && relisted.isEmpty) }
}
