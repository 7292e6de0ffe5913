import Publishing
import Site

extension Staging {
  /// Stages files of the site and tells what came of each, in their order.
  func receive(_ files: [SiteFile], from root: String) -> [FileArrival?] {
    let made = files.compactMap { file -> (path: String, bytes: [UInt8])? in
      if case .bytes(let bytes) = file.contents { (file.path, bytes) } else { nil }
    }
    var staged = stage(made).makeIterator()
    return files.map { file in
      let outcome =
        switch file.contents {
        case .bytes: staged.next() ?? nil
        case .copy(let source, let size): copy(from: root + "/" + source, size: size, to: file.path)
        }
      return outcome.map(FileArrival.init)
    }
  }
}
