/// A sound file of the content, as a build found it.
public struct FoundFile: Sendable, Hashable {
  /// Its path below the project's root.
  let path: String
  /// Its stamp when it was looked at.
  public let stamp: FileStamp
  /// Its pages, where it has any.
  let pages: Int?
  /// Whether it was read and holds no number that could be a person's.
  var holdsNoNumbers = false

  func write(to writer: inout MemoryWriter) {
    writer.write(path)
    writer.write(stamp)
    writer.write(UInt64(bitPattern: Int64(pages.map { $0 &+ 1 } ?? 0)))
    writer.write(holdsNoNumbers ? 1 : 0)
  }

  init(_ reader: inout MemoryReader) {
    self.init(
      path: reader.text(), stamp: reader.stamp(), pages: reader.optionalCount(),
      holdsNoNumbers: reader.number() == 1)
  }

  init(path: String, stamp: FileStamp, pages: Int?, holdsNoNumbers: Bool = false) {
    self.path = path
    self.stamp = stamp
    self.pages = pages
    self.holdsNoNumbers = holdsNoNumbers
  }
}
