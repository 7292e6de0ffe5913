import Diagnostics

/// What a project brings to change the look of its site.
package struct ProjectTheme: Sendable {
  /// A style sheet, script or picture of the project's own.
  package struct Asset: Sendable {
    /// Its name below `assets/`.
    package let name: String
    /// Its bytes.
    package let bytes: [UInt8]

    /// Names an asset.
    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Templates that replace built-in ones of the same name.
  package let templates: [SourceText]
  /// Files that stand beside the built-in ones or replace them.
  package let assets: [Asset]

  /// Joins templates and assets.
  package init(templates: [SourceText], assets: [Asset]) {
    self.templates = templates
    self.assets = assets
  }
}
