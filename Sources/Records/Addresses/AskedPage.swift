/// A page of the site to which a text links, as the link was answered.
public struct AskedPage: Sendable, Hashable {
  /// The content file that the link names, below the project's root; absent where it names the page itself.
  let source: String?
  /// The page.
  let address: SitePath

  func write(to writer: inout MemoryWriter) {
    writer.write(optional: source)
    writer.write(address.text)
  }

  init(_ reader: inout MemoryReader) {
    self.init(source: reader.optionalText(), address: SitePath(written: reader.text()))
  }

  init(source: String?, address: SitePath) {
    self.source = source
    self.address = address
  }
}
