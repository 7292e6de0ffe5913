import Content
import Diagnostics
import Foundation

/// A project's folder written for one test, which is removed with it.
final class ContentFolder {
  static let profile = "name: อบต.ทดสอบ\nfiscalYear: 2566\nunits: [สำนักปลัด, กองคลัง]\n"
  static let structure = "1-basic-information/structure/2566"
  static let pdf = Data("%PDF-1.4\n1 0 obj <</Type /Page>> endobj\n%%EOF\n".utf8)

  let root: URL

  /// Writes texts by their path below `Content`; a profile is added where none is given.
  init(_ files: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("prongsai-\(UUID().uuidString)")
    try write(Data((files["agency.yaml"] ?? Self.profile).utf8), to: "agency.yaml")
    for (path, text) in files where path != "agency.yaml" { try write(Data(text.utf8), to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// A document's text.
  static func document(_ data: String = "", body: String = "") -> String {
    "---\ntitle: เอกสาร\n\(data)---\n\(body)"
  }

  /// A folder with one document on the agency's structure.
  static func ofStructure(_ data: String = "", body: String = "") throws -> ContentFolder {
    try ContentFolder([structure + ".md": document(data, body: body)])
  }

  /// Writes bytes to a path below `Content`.
  func write(_ data: Data, to path: String) throws {
    let file = url(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// Where a path below `Content` lies.
  func url(_ path: String) -> URL { root.appendingPathComponent("Content/" + path) }

  /// The content with its findings in order.
  func load() throws -> (content: Content, findings: [Diagnostic]) {
    var findings = DiagnosticList()
    guard let content = ContentLoader(root: root.path, workers: 2).load(into: &findings) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return (content, findings.sorted)
  }

  /// The findings by their rules, in order.
  func rules() throws -> [String] { try load().findings.map(\.rule.name) }

  /// The one document on the agency's structure.
  func document() throws -> Document? { try load().content.documents(of: "structure").first }
}
