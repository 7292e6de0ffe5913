/// An id on a page of the site at which another page's link aims.
public struct PageAim: Sendable, Hashable {
  /// The page's place in the output tree.
  public let path: String
  /// The id.
  public let id: String

  /// Names an id of a page.
  public init(path: String, id: String) {
    self.path = path
    self.id = id
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(path)
    writer.write(id)
  }

  init(_ reader: inout MemoryReader) { self.init(path: reader.text(), id: reader.text()) }
}
