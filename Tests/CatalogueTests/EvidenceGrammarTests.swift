import Testing

@testable import Catalogue

@Suite struct EvidenceGrammarTests {
  @Test(arguments: [
    "agency: contact.phone", "agency: social", "dataset: executives [name, position, photo, contact]",
    "dataset: units with side = political, permanent",
    "balance: complaint-statistics received = closed + pending",
    "period: procurement-monthly.month months", "period: service-statistics.month half-year",
    "period: procurement-announcements.date quarters", "attachment: pdf", "attachment: any", "image",
    "link: any", "link: facebook.com, line.me", "links: 3", "section: ปัญหา | อุปสรรค",
    "section: แนวปฏิบัติ | Dos & Don'ts", "text: 200", "covers: fiscal-year", "news: fiscal-year",
    "plan: projects", "plan: progress-h1", "plan: progress-annual",
    "separate: complaint.corruption, complaint.general", "declared",
    "text: 200 and image or attachment: pdf",
  ])
  func aRuleSurvivesWritingAndReading(text: String) throws {
    let rule = try Library.evidence(text)
    #expect(rule.description == text)
    #expect(try Library.evidence(rule.description) == rule)
  }

  @Test func andBindsTighterThanOr() throws {
    let rule = try Library.evidence("image or section: ก | ข and text: 5")
    #expect(rule == .anyOf([.image, .allOf([.section(["ก", "ข"]), .text(atLeast: 5)])]))
    #expect(rule.leaves == [.image, .section(["ก", "ข"]), .text(atLeast: 5)])
  }

  @Test func aBareDatasetMeansItsRequiredColumns() throws {
    #expect(
      try Library.evidence("dataset: satisfaction")
        == .dataset("satisfaction", columns: ["service", "respondents", "percent"]))
  }

  @Test func everyElementOfEveryYearSurvives() throws {
    let elements = Library.library.catalogues.flatMap(\.items).flatMap(\.elements)
    for rule in Set(elements.map(\.evidence)) {
      #expect(try Library.evidence(rule.description) == rule)
    }
  }

  @Test(arguments: [
    ("lnik: any", "catalogue.unknown-evidence", 0, "link"),
    ("agency: contact.fone", "catalogue.unknown-agency-field", 8, "contact.phone"),
    ("dataset: unit [unit]", "catalogue.unknown-dataset", 9, "units"),
    ("dataset: units [unit, syde]", "catalogue.unknown-column", 22, "side"),
    ("dataset: units with side = politcal", "catalogue.unknown-value", 27, "political"),
    ("balance: complaint-statistics received = closd + pending", "catalogue.unknown-column", 41, "closed"),
    ("period: service-statistics.month month", "catalogue.malformed-evidence", 33, "months"),
    ("image or plan: projcts", "catalogue.malformed-evidence", 15, "projects"),
    ("text: 5 and attachment: pfd", "catalogue.malformed-evidence", 24, "pdf"),
  ])
  func anUnknownNameIsSuggested(text: String, rule: String, offset: Int, suggestion: String) throws {
    var parser = EvidenceParser(datasets: Library.library.datasets)
    #expect(parser.parse(text) == nil)
    let fault = try #require(parser.faults.first)
    #expect(fault.value.rule.name == rule)
    #expect(fault.offset == offset)
    #expect(fault.value.suggestion == suggestion)
  }

  @Test(arguments: [
    "", "agency", "agency:", "image: yes", "declared: yes", "links: 0", "links: three", "text: -1",
    "link: face book", "link: facebook", "link: facebook.com,", "section: | ก", "section:",
    "dataset: units [unit", "dataset: units []", "dataset: units with unit = a", "covers: year",
    "balance: complaint-statistics received", "balance: complaint-statistics received = closed",
    "balance: units side = unit + side", "period: units.side months", "period: service-statistics months",
    "separate: complaint.general", "separate: complaint.general, complaint.general", "image or", "or image",
    "image and", "text: 99999999999999999999",
  ])
  func malformedDetailsAreExplained(text: String) {
    var parser = EvidenceParser(datasets: Library.library.datasets)
    #expect(parser.parse(text) == nil)
    #expect(!parser.faults.isEmpty)
    #expect(parser.faults.allSatisfy { $0.value.mend != nil })
  }

  @Test func everyKindReadsItsOwnExample() throws {
    for kind in EvidenceParser.kinds {
      let rule = try Library.evidence(kind.usage)
      #expect(rule.description == kind.usage)
    }
  }

  @Test func everyKindSaysInBothLanguagesWhatItAsksForAndHowToGiveIt() throws {
    let rules = try EvidenceParser.kinds.map { try Library.evidence($0.usage) }
    let asked = rules.map { $0.words(Library.library.datasets) }
    for text in asked + rules.map(\.mend) { #expect(!text.th.isEmpty && !text.en.isEmpty) }
    #expect(Set(asked.map(\.th)).count == rules.count)
    #expect(
      try Library.evidence("link: facebook.com, line.me").mend.th
        == "เพิ่มลิงก์ใน links: ไปที่ facebook.com หรือ line.me")
  }

  @Test func anAuthorIsPromptedForTheFirstAlternativeAndForEveryPartOfAConjunction() throws {
    let either = try Library.evidence("dataset: units or dataset: executives or section: ก | ข")
    #expect(either.datasets == ["units"])
    #expect(either.headings == [])
    let both = try Library.evidence("section: ก | ข and dataset: units and section: ค")
    #expect(both.headings == ["ก", "ค"])
    #expect(both.datasets == ["units"])
    #expect(try Library.evidence("image or covers: fiscal-year").mentionsCovers)
    #expect(try Library.evidence("image and plan: projects").mentionsDeclared)
    #expect(!(try Library.evidence("image or section: ก")).mentionsDeclared)
  }

  @Test func onlyTheProfileAndTheNewsNeedNoDocument() throws {
    for kind in EvidenceParser.kinds {
      let needsNone = ["agency", "separate", "news"].contains(kind.word)
      #expect(try Library.evidence(kind.usage).needsDocument != needsNone, "\(kind.word)")
    }
    #expect(!(try Library.evidence("agency: address or news: fiscal-year")).needsDocument)
    #expect(try Library.evidence("agency: address and image").needsDocument)
  }

  @Test func theAuthorsWordStandsOnlyForWhatNoMachineSees() throws {
    let accepting = EvidenceParser.kinds.filter { kind in
      (try? Library.evidence(kind.usage))?.acceptsDeclaration ?? false
    }
    #expect(accepting.map(\.word) == ["attachment", "section", "plan", "declared"])
    #expect(!(try Library.evidence("declared and image")).acceptsDeclaration)
  }
}
