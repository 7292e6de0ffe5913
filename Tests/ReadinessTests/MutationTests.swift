import Catalogue
import Diagnostics
import Testing
import ThaiText

@testable import Content
@testable import Readiness

/// Takes each single piece of evidence out of the demonstration, and expects exactly those items to change whose rules
/// name it; then puts each placeholder back.
@Suite struct MutationTests {
  @Test func whatIsReadAgainUnchangedStandsAsBefore() throws {
    for subject in try Subject.all() {
      subject.expect(try subject.changes(replacing: 0..<0, with: []), are: [], "read")
      subject.expect(try subject.told(replacing: 0..<0, with: []), changes: [], "told")
    }
  }

  @Test func withoutItsFilesAnItemLosesWhatOnlyTheyShowed() throws {
    var count = 0
    for subject in try Subject.all() {
      guard let range = subject.field("attachments") else { continue }
      let expected = subject.expected { rule in
        switch rule {
        case .attachment: true
        case .image: subject.evidence(of: rule) { $0.anchor?.hasPrefix("file.") == true }.isEmpty
        default: false
        }
      }
      // A file that is missing makes its item broken; without the line that names it, it is not.
      let broken = subject.document.allFaults.isEmpty ? [] : subject.codes
      subject.expect(
        try subject.changes(replacing: range, with: []), are: expected.union(broken), "attachments")
      count += 1
    }
    #expect(count > 10)
  }

  @Test func withoutItsLinksAnItemLosesWhatOnlyTheyShowed() throws {
    var count = 0
    for subject in try Subject.all() {
      guard let range = subject.field("links") else { continue }
      let expected = subject.expected { rule in
        let left = subject.evidence(of: rule) { $0.anchor?.hasPrefix("link.") == true }
        switch rule {
        case .link: return left.isEmpty
        case .links(let least): return left.count < least
        default: return false
        }
      }
      subject.expect(try subject.changes(replacing: range, with: []), are: expected, "links")
      count += 1
    }
    #expect(count > 3)
  }

  @Test func withoutTheAuthorsWordWhatRestsOnItFalls() throws {
    for subject in try Subject.all() {
      for declaration in subject.document.declarations {
        let line = declaration.place.line - 1
        let expected = subject.items.filter { item in
          item.elements.contains { $0.element.id == declaration.element && $0.state == .declared }
        }
        for new in [[], ["  \(declaration.element): '-'"]] {
          subject.expect(
            try subject.changes(replacing: line..<(line + 1), with: new), are: Set(expected.map(\.code)),
            declaration.element)
        }
      }
    }
  }

  @Test func aDraftAndADocumentOfTomorrowShowNothing() throws {
    for subject in try Subject.all() {
      let all = subject.codes.union(subject.outdatedCodes)
      let status = try #require(subject.field("status") ?? subject.field("title"))
      let isStated = subject.field("status") != nil
      let draft = isStated ? ["status: draft"] : [subject.lines[status.lowerBound], "status: draft"]
      subject.expect(try subject.changes(replacing: status, with: draft), are: all, "draft")
      let tomorrow = CalendarDay(dayNumber: subject.demonstration.today.dayNumber + 1)
      subject.expect(
        subject.demonstration.document(subject.document, updated: tomorrow),
        changes: subject.expected(\.needsDocument), "tomorrow")
    }
  }

  @Test func everySectionCountsAndEveryPromptThatIsPutBackIsSeen() throws {
    var count = 0
    for subject in try Subject.all() {
      for (index, heading) in subject.document.body.headings.enumerated() {
        let span = subject.section(index)
        for left in [[], [subject.lines[span.lowerBound], ""]] {
          let rest = try subject.told(replacing: span, with: left)
          let expected = subject.expected { subject.isLost($0, without: span, leaving: rest) }
          subject.expect(rest, changes: expected, "\(heading.text) \(left)")
        }
        let prompts = [subject.lines[span.lowerBound], "", ScaffoldPrompt.section, ""]
        subject.expect(
          try subject.told(replacing: span, with: prompts), changes: subject.codes, heading.text + " prompt")
        count += 1
      }
    }
    #expect(count > 40)
  }

  @Test func aPageOfPromptsAloneShowsNothing() throws {
    for subject in try Subject.all() {
      let lines = subject.lines
      let start = try #require(lines[1...].firstIndex(of: "---")) + 1
      let body =
        [ScaffoldPrompt.introduction]
        + lines[start...].filter { $0.hasPrefix("#") }.flatMap { [$0, "", ScaffoldPrompt.section, ""] }
      subject.expect(
        try subject.told(replacing: start..<lines.count, with: body), changes: subject.codes, "prompts")
    }
  }

  @Test func everyTableCounts() throws {
    for subject in try Subject.all() {
      for (index, dataset) in subject.document.datasets.enumerated() {
        var head = subject.document.head
        head.datasets.remove(at: index)
        let isLast = !head.datasets.contains { $0.schema.name == dataset.schema.name }
        subject.expect(
          Document(
            head: head, links: subject.document.links, text: subject.document.text,
            textAtKey: subject.document.textAtKey),
          changes: subject.expected { isLast && $0.looksInto(dataset.schema.name) }, dataset.file.name)
      }
    }
  }

  @Test func everyColumnCountsAndEveryCellThatSaysNothingIsSeen() throws {
    var count = 0
    for subject in try Subject.all() {
      for (number, dataset) in subject.document.datasets.enumerated() {
        for (index, column) in dataset.columns.enumerated() {
          let words = dataset.file.name + " " + column.name
          let gaps = dataset.gapsExcused(by: column.name)
          subject.expect(
            subject.demonstration.document(
              subject.document, with: dataset.without(column: index), at: number),
            changes: subject.expected {
              $0.names(column.name, of: dataset.schema.name)
                || gaps.contains(where: $0.asksToFill(in: dataset.schema.name))
            }, words)
          count += 1
          guard column.kind == .text, let filled = dataset.filling(column: index, with: "xxx") else {
            continue
          }
          subject.expect(
            subject.demonstration.document(subject.document, with: filled, at: number),
            changes: subject.expected { $0.names(column.name, of: dataset.schema.name) }, words + " xxx")
        }
      }
    }
    #expect(count > 100)
  }

  @Test func everyFieldOfTheProfileCounts() throws {
    let demonstration = try Demonstration.shared.get()
    let lines = try demonstration.text(of: "Content/agency.yaml").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    for (name, value) in demonstration.content.agency.values where name != "name" {
      for filler in [nil, "xxx", "TODO"] {
        var changed = lines
        let line = changed.remove(at: value.place.line - 1)
        if let filler {
          changed.insert(String(line.prefix { $0 != ":" }) + ": " + filler, at: value.place.line - 1)
        }
        // What is no contact is refused, so that it counts as little as a field that is left out.
        let isGone = filler != "TODO" || AgencyReader.isLink(name) || name == "address.postcode"
        let expected = demonstration.before.items.filter { item in
          item.parts.flatMap(\.elements).contains { element in
            element.state == .verified
              && element.element.evidence.leaves.contains { rule in
                switch rule {
                case .separate(let one, let other): [one.rawValue, other.rawValue].contains(name)
                case .agency(let field) where field.rawValue == name: true
                case .agency(.address)
                where ["address.subdistrict", "address.district", "address.province"].contains(name):
                  true
                case .agency(let field) where name.hasPrefix(field.rawValue + "."):
                  !isGone || demonstration.content.agency.values(of: field.rawValue).count == 1
                default: false
                }
              } && !element.hasOtherEvidence(than: name)
          }
        }
        let found = try demonstration.changes(ofProfile: changed.joined(separator: "\n"))
        let codes = Set(expected.map(\.item.code))
        #expect(found == codes, "\(name) \(filler ?? "removed")")
      }
    }
  }

  @Test func withoutNewsOfTheYearTheItemFalls() throws {
    let demonstration = try Demonstration.shared.get()
    let codes = demonstration.catalogue.items(for: "news").map(\.code)
    #expect(demonstration.changes(in: Content(demonstration.content, news: [])) == Set(codes))
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
