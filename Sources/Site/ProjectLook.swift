import Diagnostics

/// What a project brings to change the look of its site.
public struct ProjectLook: Sendable {
  /// A style sheet, script or picture of the project's own.
  public struct Asset: Sendable {
    /// Its name below `assets/`.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]

    /// Names an asset.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Templates that replace built-in ones of the same name.
  public let templates: [SourceText]
  /// Files that stand beside the built-in ones or replace them.
  public let assets: [Asset]

  /// Joins templates and assets.
  public init(templates: [SourceText], assets: [Asset]) {
    self.templates = templates
    self.assets = assets
  }
}
