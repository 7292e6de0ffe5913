import Catalogue
import Content
import Diagnostics
import Foundation
import ThaiText

@testable import Readiness

/// A project written for one test into a folder of its own, which is removed with it.
final class SampleProject {
  static let profile = """
    name: องค์การบริหารส่วนตำบลทดสอบ
    fiscalYear: 2566
    catalogue: 2566
    units: [สำนักปลัด, กองคลัง]
    contact:
      phone: 073-555-100
    complaint:
      corruption: https://example.go.th/corruption
      general: https://example.go.th/general

    """
  let root: URL

  /// Writes files by their path below `Content`; a profile is added where none is given.
  init(_ files: [String: String]) throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("prongsai-\(UUID().uuidString)")
    var files = files
    files["agency.yaml"] = files["agency.yaml"] ?? Self.profile
    for (path, text) in files { try write(Data(text.utf8), to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Writes bytes to a path below `Content`.
  func write(_ data: Data, to path: String) throws {
    let file = root.appendingPathComponent("Content/" + path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// The content with its findings.
  func load() throws -> (content: Content, findings: DiagnosticList) {
    var findings = DiagnosticList()
    guard let content = ContentLoader(root: root.path, workers: 2).load(into: &findings) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return (content, findings)
  }

  /// The readiness for 2566 on a day.
  func readiness(on iso: String = "2023-08-01") throws -> Readiness {
    let content = try load().content
    guard let year = FiscalYear(2566), let catalogue = content.library[year],
      case .day(let today) = ThaiDate.read(iso)
    else { throw CocoaError(.coderInvalidValue) }
    return Assessor(content: content, today: today).readiness(for: catalogue)
  }

  /// What the newest document of a key holds for a rule on a day.
  func finding(_ rule: EvidenceRule, of key: DisclosureKey, on iso: String = "2023-08-01") throws
    -> EvidenceResult
  {
    let content = try load().content
    guard let year = FiscalYear(2566), case .day(let today) = ThaiDate.read(iso) else {
      throw CocoaError(.coderInvalidValue)
    }
    let document = content.documents(of: key).first
    return EvidenceChecker(content: content, document: document, year: year, today: today, asked: year)
      .result(for: rule)
  }

  /// How an element with a rule stands in the newest document of a key.
  func element(_ rule: EvidenceRule, id: String, of key: DisclosureKey, on iso: String = "2023-08-01") throws
    -> ElementReadiness
  {
    let content = try load().content
    guard let year = FiscalYear(2566), case .day(let today) = ThaiDate.read(iso),
      let known = content.library.keys[key]?.elements.first(where: { $0.id == id })
    else { throw CocoaError(.coderInvalidValue) }
    let checker = EvidenceChecker(
      content: content, document: content.documents(of: key).first, year: year, today: today, asked: year)
    let element = RequiredElement(
      id: known.id, key: known.key, text: known.text, evidence: rule, basis: known.basis)
    return checker.readiness(of: element)
  }

  /// A document's text.
  static func document(_ data: String = "", body: String = "") -> String {
    "---\ntitle: เอกสาร\nunit: สำนักปลัด\n\(data)---\n\(body)"
  }
}

extension Readiness {
  /// The item of a code such as `O12`.
  func item(code: String) -> ItemReadiness? { items.first { $0.item.code == code } }
}
