import Diagnostics

/// The templates and style sheets that are carried inside the program.
enum BuiltInTheme {
  /// The names of all files, such as `home.mustache` and `assets/site.css`.
  static var names: [String] { embeddedFiles.map { "\($0.name)" } }

  /// The bytes of one file.
  static func bytes(named name: String) -> [UInt8]? {
    embeddedFiles.first { "\($0.name)" == name }.map { $0.text.withUTF8Buffer(Array.init) }
  }

  /// The templates as source texts.
  static var templates: [SourceText] {
    embeddedFiles.filter { "\($0.name)".hasSuffix(".mustache") }.map {
      SourceText(path: "templates/\($0.name)", bytes: $0.text.withUTF8Buffer(Array.init))
    }
  }
}
