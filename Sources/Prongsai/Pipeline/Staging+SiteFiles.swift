import Publishing
import Site

extension Staging {
  /// Stages files of the site and tells what came of those that the program made, in their order.
  func receive(_ files: [SiteFile], from root: String) -> [FileArrival?] {
    var made: [(path: String, bytes: [UInt8])] = []
    for file in files {
      switch file.contents {
      case .bytes(let bytes): made.append((file.path, bytes))
      case .copy(let source, let size): copy(from: root + "/" + source, size: size, to: file.path)
      }
    }
    return stage(made).map { $0.map(FileArrival.init) }
  }
}
