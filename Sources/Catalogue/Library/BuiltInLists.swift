import Diagnostics

/// The official lists and what they rest on, as they are carried inside the program.
enum BuiltInLists {
  /// The names of all files, such as `2566.yaml`.
  static var names: [String] { embeddedFiles.map { "\($0.name)" } }

  /// One file as a source text.
  static func source(named name: String) -> SourceText? {
    embeddedFiles.first { "\($0.name)" == name }.map {
      SourceText(path: "catalogue/" + name, bytes: $0.text.withUTF8Buffer(Array.init))
    }
  }
}
