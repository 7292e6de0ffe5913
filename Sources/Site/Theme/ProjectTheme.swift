import Diagnostics

/// What a project brings to change the look of its site.
package struct ProjectTheme: Sendable {
  /// A style sheet, script or picture of the project's own.
  package struct Asset: Sendable {
    /// Its name below `assets/`.
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Templates that replace built-in ones of the same name.
  package let templates: [SourceText]
  /// Files that stand beside the built-in ones or replace them.
  package let assets: [Asset]

  package init(templates: [SourceText], assets: [Asset]) {
    self.templates = templates
    self.assets = assets
  }
}

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
