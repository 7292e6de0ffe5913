import Catalogue
import Content
import DataFiles
import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Readiness

/// Takes each single piece of evidence out of the demonstration, and expects exactly those items to change whose rules
/// name it; then puts each placeholder back.
@Suite struct MutationTests {
  /// A document with its text, its lines and the items that it answers.
  private struct Subject {
    let demonstration: Demonstration
    let document: Document
    let lines: [String]
    let items: [(code: String, elements: [ElementReadiness])]

    init(_ document: Document, of demonstration: Demonstration) throws {
      self.demonstration = demonstration
      self.document = document
      lines = try demonstration.text(of: document.path).split(
        separator: "\n", omittingEmptySubsequences: false
      )
      .map(String.init)
      items = demonstration.items(of: document)
    }

    /// The codes of the items one of whose elements falls if some leaves of its rule show nothing any more.
    func expected(_ isLost: (EvidenceRule) -> Bool) -> Set<String> {
      Set(
        items.filter { item in
          item.elements.contains { element in
            guard element.state != .missing else { return false }
            let declared = document.declarations.first { $0.element == element.element.id }
            return !stands(element.element.evidence, declared, isLost)
          }
        }.map(\.code))
    }

    private func stands(
      _ rule: EvidenceRule, _ declared: Declaration?, _ isLost: (EvidenceRule) -> Bool
    ) -> Bool {
      switch rule {
      case .anyOf(let rules): return rules.contains { stands($0, declared, isLost) }
      case .allOf(let rules): return rules.allSatisfy { stands($0, declared, isLost) }
      default:
        let result = demonstration.result(rule, in: document, declared: declared)
        if result.state == .missing { return false }
        return !isLost(rule) || (declared != nil && rule.acceptsDeclaration)
      }
    }

    /// The lines of a field of the front matter.
    func field(_ name: String) -> Range<Int>? {
      guard let start = lines.firstIndex(where: { $0.hasPrefix(name + ":") }) else { return nil }
      let end = lines[(start + 1)...].firstIndex { !$0.hasPrefix(" ") && !$0.hasPrefix("\t") } ?? lines.count
      return start..<end
    }

    func changes(replacing range: Range<Int>, with new: [String]) throws -> Set<String> {
      var lines = lines
      lines.replaceSubrange(range, with: new)
      return try demonstration.changes(of: document, with: [document.path: lines.joined(separator: "\n")])
    }

    /// How the evidence of a leaf stands, without that of some anchors or lines.
    func evidence(of rule: EvidenceRule, without isGone: (Evidence) -> Bool) -> [Evidence] {
      demonstration.result(rule, in: document, declared: nil).evidence.filter { !isGone($0) }
    }
  }

  private static func subjects() throws -> [Subject] {
    let demonstration = try Demonstration()
    return try demonstration.documents.map { try Subject($0, of: demonstration) }
  }

  @Test func withoutItsFilesAnItemLosesWhatOnlyTheyShowed() throws {
    var count = 0
    for subject in try Self.subjects() {
      guard let range = subject.field("attachments") else { continue }
      let expected = subject.expected { rule in
        switch rule {
        case .attachment: true
        case .image: subject.evidence(of: rule) { $0.anchor?.hasPrefix("file.") == true }.isEmpty
        default: false
        }
      }
      // A file that is missing makes its item broken; without the line that names it, it is not.
      let broken = subject.document.allFaults.isEmpty ? [] : Set(subject.items.map(\.code))
      #expect(
        try subject.changes(replacing: range, with: []) == expected.union(broken), "\(subject.document.path)")
      count += 1
    }
    #expect(count > 10)
  }

  @Test func withoutItsLinksAnItemLosesWhatOnlyTheyShowed() throws {
    var count = 0
    for subject in try Self.subjects() {
      guard let range = subject.field("links") else { continue }
      let expected = subject.expected { rule in
        let left = subject.evidence(of: rule) { $0.anchor?.hasPrefix("link.") == true }
        switch rule {
        case .link: return left.isEmpty
        case .links(let least): return left.count < least
        default: return false
        }
      }
      #expect(try subject.changes(replacing: range, with: []) == expected, "\(subject.document.path)")
      count += 1
    }
    #expect(count > 3)
  }

  @Test func withoutTheAuthorsWordWhatRestsOnItFalls() throws {
    for subject in try Self.subjects() {
      for declaration in subject.document.declarations {
        let line = declaration.place.line - 1
        let expected = subject.items.filter { item in
          item.elements.contains { $0.element.id == declaration.element && $0.state == .declared }
        }
        for new in [[], ["  \(declaration.element): '-'"]] {
          #expect(
            try subject.changes(replacing: line..<(line + 1), with: new) == Set(expected.map(\.code)),
            "\(subject.document.path) \(declaration.element)")
        }
      }
    }
  }

  @Test func aDraftAndADocumentOfTomorrowShowNothing() throws {
    for subject in try Self.subjects() {
      let all = Set(subject.items.map(\.code))
      let status = try #require(subject.field("status") ?? subject.field("title"))
      let isStated = subject.field("status") != nil
      let draft = isStated ? ["status: draft"] : [subject.lines[status.lowerBound], "status: draft"]
      #expect(try subject.changes(replacing: status, with: draft) == all, "\(subject.document.path)")
      let day = try #require(subject.field("updated") ?? subject.field("published"))
      let name = subject.field("updated") == nil ? "published" : "updated"
      let tomorrow = CalendarDay(dayNumber: subject.demonstration.today.dayNumber + 1)
      let expected = subject.expected(\.needsDocument)
      #expect(
        try subject.changes(replacing: day, with: ["\(name): \(tomorrow.iso)"]) == expected,
        "\(subject.document.path)")
    }
  }

  @Test func everySectionCountsAndEveryPromptThatIsPutBackIsSeen() throws {
    var count = 0
    for subject in try Self.subjects() {
      let document = subject.document
      let all = Set(subject.items.map(\.code))
      for (index, heading) in document.body.headings.enumerated() {
        let next = document.body.headings[(index + 1)...].first { $0.level <= heading.level }
        let span = (heading.line - 1)..<(next.map { $0.line - 1 } ?? subject.lines.count)
        let isGone = { (line: Int) in span.contains(line - 1) }
        let expected = subject.expected { rule in
          switch rule {
          case .section(let words):
            let headings = document.body.headings.map { ($0.text, $0.line) }
            let terms = document.body.definitions.map { ($0.text, $0.line) }
            return !(headings + terms).contains { entry in
              words.contains(where: entry.0.contains) && !isGone(entry.1)
            }
          case .link, .image:
            return subject.evidence(of: rule) { $0.place.file == document.path && isGone($0.place.line) }
              .isEmpty
          case .links(let least):
            return subject.evidence(of: rule) { $0.place.file == document.path && isGone($0.place.line) }
              .count < least
          default: return false
          }
        }
        let hasProseRule = subject.items.flatMap(\.elements).flatMap(\.element.evidence.leaves).contains {
          if case .text = $0 { true } else { false }
        }
        let removed = try subject.changes(replacing: span, with: [])
        #expect(
          hasProseRule ? removed.isSubset(of: all) : removed == expected, "\(document.path) \(heading.text)")
        let prompts = [subject.lines[span.lowerBound], "", ScaffoldPrompt.section, ""]
        #expect(
          try subject.changes(replacing: span, with: prompts) == all, "\(document.path) \(heading.text)")
        count += 1
      }
    }
    #expect(count > 40)
  }

  @Test func aPageOfPromptsAloneShowsNothing() throws {
    for subject in try Self.subjects() {
      let lines = subject.lines
      let start = try #require(lines[1...].firstIndex(of: "---")) + 1
      let body =
        [ScaffoldPrompt.introduction]
        + lines[start...].filter { $0.hasPrefix("#") }
        .flatMap { [$0, "", ScaffoldPrompt.section, ""] }
      #expect(
        try subject.changes(replacing: start..<lines.count, with: body) == Set(subject.items.map(\.code)),
        "\(subject.document.path)")
    }
  }

  @Test func everyColumnCountsAndEveryCellThatSaysNothingIsSeen() throws {
    var count = 0
    for subject in try Self.subjects() {
      for dataset in subject.document.datasets where dataset.file.kind == .csv {
        var findings = DiagnosticList()
        let text = try subject.demonstration.text(of: dataset.file.path)
        let table = try #require(
          CSVReader.read(SourceText(path: dataset.file.path, text: text), into: &findings))
        for (index, column) in dataset.columns.enumerated() {
          let removed = CSVWriter.bytes(
            header: table.header.enumerated().filter { $0.offset != index }.map(\.element.text),
            rows: table.rows.map { row in
              row.cells.enumerated().filter { $0.offset != index }.map {
                .number(Self.quoted($0.element.text))
              }
            })
          let expected = subject.expected { $0.names(column.name, of: dataset.schema.name) }
          #expect(
            try subject.demonstration.changes(
              of: subject.document, with: [dataset.file.path: String(decoding: removed, as: UTF8.self)])
              == expected,
            "\(dataset.file.path) \(column.name)")
          count += 1
          guard column.kind == .text,
            let first = dataset.rows.firstIndex(where: { !$0.cells[index].isEmpty }),
            !dataset.allowsGap(in: dataset.rows[first], at: column.name)
          else { continue }
          let filler = CSVWriter.bytes(
            header: table.header.map(\.text),
            rows: table.rows.enumerated().map { number, row in
              row.cells.enumerated().map { position, cell in
                .number(Self.quoted(number == first && position == index ? "xxx" : cell.text))
              }
            })
          #expect(
            try subject.demonstration.changes(
              of: subject.document, with: [dataset.file.path: String(decoding: filler, as: UTF8.self)])
              == expected,
            "\(dataset.file.path) \(column.name) xxx")
        }
      }
    }
    #expect(count > 100)
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  @Test func everyFieldOfTheProfileCounts() throws {
    let demonstration = try Demonstration()
    let lines = try demonstration.text(of: "Content/agency.yaml").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let readiness = Assessor(content: demonstration.content, today: demonstration.today)
      .readiness(for: demonstration.catalogue)
    for (name, value) in demonstration.content.agency.values where name != "name" {
      for filler in [nil, "xxx"] {
        let isAddress = value.text.utf8.contains(0x3A)
        var changed = lines
        let line = changed.remove(at: value.place.line - 1)
        if let filler {
          changed.insert(String(line.prefix { $0 != ":" }) + ": " + filler, at: value.place.line - 1)
        }
        let isGone = filler == nil || isAddress
        let expected = readiness.items.filter { item in
          item.parts.flatMap(\.elements).contains { element in
            element.state == .verified
              && element.element.evidence.leaves.contains { rule in
                switch rule {
                case .separate(let one, let other): [one.rawValue, other.rawValue].contains(name)
                case .agency(let field) where field.rawValue == name: true
                case .agency(let field) where name.hasPrefix(field.rawValue + "."):
                  !isGone || demonstration.content.agency.values(of: field.rawValue).count == 1
                default: false
                }
              } && !element.hasOtherEvidence(than: name)
          }
        }
        #expect(
          try demonstration.changes(ofProfile: changed.joined(separator: "\n"))
            == Set(expected.map(\.item.code)),
          "\(name) \(filler ?? "removed")")
      }
    }
  }

  @Test func withoutNewsOfTheYearTheItemFalls() throws {
    let demonstration = try Demonstration()
    let codes = demonstration.catalogue.items(for: "news").map(\.code)
    #expect(demonstration.changes(in: Content(demonstration.content, news: [])) == Set(codes))
  }
}

extension EvidenceRule {
  /// Whether the rule looks into a column of a table.
  fileprivate func names(_ column: String, of table: String) -> Bool {
    switch self {
    case .dataset(let name, let columns): name == table && columns.contains(column)
    case .values(let name, let own, _), .period(let name, let own, _): name == table && own == column
    case .balance(let name, let total, let parts): name == table && ([total] + parts).contains(column)
    default: false
    }
  }
}

extension ElementReadiness {
  /// Whether an alternative that does not look into a field of the profile shows the element as well.
  fileprivate func hasOtherEvidence(than name: String) -> Bool {
    guard case .anyOf(let rules) = element.evidence else { return false }
    return rules.contains { rule in
      switch rule {
      case .agency: false
      default: evidence.contains { $0.place.file != "Content/agency.yaml" }
      }
    }
  }
}
