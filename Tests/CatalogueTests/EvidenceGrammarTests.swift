import Testing

@testable import Catalogue

@Suite("Given evidence written as text")
struct EvidenceGrammarTests {
  @Test(
    "When a rule is read and written again, then nothing changes",
    arguments: [
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

  @Test("When alternatives and conjunctions meet, then `and` binds tighter")
  func andBindsTighterThanOr() throws {
    let rule = try Library.evidence("image or section: ก | ข and text: 5")
    #expect(rule == .anyOf([.image, .allOf([.section(["ก", "ข"]), .text(atLeast: 5)])]))
    #expect(rule.leaves == [.image, .section(["ก", "ข"]), .text(atLeast: 5)])
  }

  @Test("When a dataset stands without columns, then its required columns are meant")
  func aBareDatasetMeansItsRequiredColumns() throws {
    #expect(
      try Library.evidence("dataset: satisfaction")
        == .dataset("satisfaction", columns: ["service", "respondents", "percent"]))
  }

  @Test("When every element of every year is written again, then it reads the same")
  func everyElementOfEveryYearSurvives() throws {
    let elements = Library.library.catalogues.flatMap(\.items).flatMap(\.elements)
    for rule in Set(elements.map(\.evidence)) {
      #expect(try Library.evidence(rule.description) == rule)
    }
  }

  @Test(
    "When a name is unknown, then the finding names the rule, the place and the likely name",
    arguments: [
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
    #expect(fault.rule.name == rule)
    #expect(fault.offset == offset)
    #expect(fault.suggestion == suggestion)
  }

  @Test(
    "When the details of a kind are not as it asks, then the finding shows how to write them",
    arguments: [
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
    #expect(parser.faults.allSatisfy { $0.mend != nil })
  }
}
