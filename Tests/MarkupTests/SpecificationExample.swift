import Foundation

/// One example of a specification: a text and the HTML that it must become.
struct SpecificationExample {
  private static let fence = String(repeating: "`", count: 32)

  let number: Int
  let markdown: String
  let html: String

  /// The examples of a file of the standards; none if the folder of standards is not beside the project.
  static func all(in file: String) -> [SpecificationExample] {
    guard let text = text(of: file) else { return [] }
    return text.components(separatedBy: fence + " example\n").dropFirst().enumerated().map { index, rest in
      let body = rest.components(separatedBy: "\n" + fence)[0] + "\n"
      let parts = ("\n" + body).components(separatedBy: "\n.\n")
      return SpecificationExample(
        number: index + 1, markdown: visible(String(parts[0].dropFirst()) + "\n"), html: visible(parts[1]))
    }
  }

  /// The text of a file in the first folder `shared/standards` above this one.
  private static func text(of file: String) -> String? {
    var folder = URL(filePath: #filePath)
    while folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
      let url = folder.appending(path: "shared/standards").appending(path: file)
      if let text = try? String(contentsOf: url, encoding: .utf8) { return text }
    }
    return nil
  }

  private static func visible(_ text: String) -> String {
    text == "\n" ? "" : text.replacingOccurrences(of: "→", with: "\t")
  }
}
