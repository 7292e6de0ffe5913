import Content
import Diagnostics
import Testing

@Suite struct PlanCheckTests {
  /// One fault put into the clean plan, and the rule that names it.
  struct Fault: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let rule: String
    /// The file and line of the finding.
    let place: String

    var testDescription: String { "\(rule): \(old) → \(new)" }

    init(_ file: String, _ old: String, _ new: String, _ rule: String, _ place: String) {
      self.file = file
      self.old = old
      self.new = new
      self.rule = rule
      self.place = place
    }
  }

  @Test func aPlanWithoutAFaultHasNoFindings() throws {
    #expect(try CleanPlan.folder().load().findings.map(\.message.en) == [])
  }

  @Test(arguments: Self.faults)
  func eachFaultIsFoundAloneInItsPlace(_ fault: Fault) throws {
    let folder = try CleanPlan.folder(in: "plan/" + fault.file, replacing: fault.old, with: fault.new)
    let findings = try folder.load().findings
    #expect(findings.map(\.rule.name) == [fault.rule], "\(findings.map(\.message.en))")
    #expect(
      findings.map { $0.place.map { "\($0.file):\($0.line)" } ?? "" } == ["Content/plan/" + fault.place])
    #expect(findings.allSatisfy { $0.severity == .problem && $0.mend != nil && $0.snippet != nil })
  }

  static let sheet = "projects/1.1.1-1.md"
  static let faults = [
    Fault("plan.yaml", "totals: 20000", "totals: 21000", "plan.total-differs", "plan.yaml:21"),
    Fault(
      "plan.yaml", "2569: 5000}\n    totals", "2569: \"5,00\"}\n    totals", "plan.bad-amount", "plan.yaml:27"
    ),
    Fault("plan.yaml", "totals: 20000", "totals: 20.000.", "plan.bad-amount", "plan.yaml:21"),
    Fault(sheet, "budget: 20,000", "budget: ๒๐,๐๐", "plan.bad-amount", sheet + ":7"),
    Fault(
      "plan.yaml", "2566: 5000, 2567: 5000, 2568: \"-\", 2569: 5000}\n    totals: {2566: 5000, ",
      "2567: 5000, 2568: \"-\", 2569: 5000}\n    totals: {", "plan.no-amount", "plan.yaml:26"),
    Fault(
      "projects/1.1.1-2.md", "dimension: 1\nsection: 1.1.1\nsectionTitle: การสร้างความรู้\nsequence: 2",
      "dimension: 2\nsection: 2.1.2\nsectionTitle: การสร้างความรู้\nsequence: 1", "plan.other-dimension",
      "projects/1.1.1-2.md:2"),
    Fault(
      "projects/2.1.1-1.md", "section: 2.1.1", "section: 1.2.1", "plan.section-dimension",
      "projects/2.1.1-1.md:2"),
    Fault(sheet, "budget: 20,000", "budget: 200,000", "plan.amount-differs", sheet + ":7"),
    Fault("projects/1.1.1-2.md", "budget: 0", "budget: 5", "plan.amount-differs", "projects/1.1.1-2.md:7"),
    Fault("projects/2.1.1-1.md", "budget: 5000", "budget: 0", "plan.amount-differs", "projects/2.1.1-1.md:7"),
    Fault(
      sheet, "title: โครงการอบรมคุณธรรมพนักงาน", "title: โครงการอบรมคุณธรรมพนังงาน", "plan.title-differs",
      sheet + ":2"),
    Fault(sheet, "sequence: 1", "sequence: 3", "plan.sequence-gap", "projects/1.1.1-2.md:2"),
    Fault("projects/1.1.1-2.md", "sequence: 2", "sequence: 1", "plan.same-sequence", "projects/1.1.1-2.md:2"),
    Fault(sheet, "outcomes:\n  - เรื่องร้องเรียนลดลงจากปี 2565\n", "", "plan.empty-field", sheet + ":2"),
    Fault(sheet, "quarters: [2]\n", "", "plan.empty-field", sheet + ":2"),
    Fault(sheet, "who: พนักงานส่วนตำบล", "who: ระบุกลุ่มเป้าหมาย", "plan.placeholder", sheet + ":11"),
    Fault(sheet, "- รายงานผล", "- รายงานผลต่อ (ระบุตำแหน่ง)", "plan.placeholder", sheet + ":21"),
    Fault(sheet, "- รายงานผล", "- รายงานผลต่อ ........", "plan.placeholder", sheet + ":21"),
    Fault(sheet, ", count: 40", "", "plan.target-without-number", sheet + ":11"),
    Fault(sheet, "จำนวน 1 ครั้ง", "ตามมาตรา 9 ปี 2566", "plan.output-without-figure", sheet + ":23"),
    Fault(
      sheet, "- เรื่องร้องเรียนลดลงจากปี 2565", "- ผู้เข้าอบรมไม่น้อยกว่าร้อยละ 80\n  - จัดอบรมจำนวน 1 ครั้ง",
      "plan.outcome-copies-output", sheet + ":26"),
    Fault(
      sheet, "สำนักปลัด องค์การบริหารส่วนตำบลบ้านสวน", "สำนักปลัด องค์การบริหารส่วนตำบลบ้านสวร", "plan.agency-spelling",
      sheet + ":9"),
    Fault(
      sheet, "- เพื่อลดเรื่องร้องเรียน", "- เพื่อลดเรื่องร้องเรียนของเทศบาล", "plan.other-agency-type", sheet + ":14"),
  ]

  @Test func aSheetWithoutATitleIsNamedByItsID() throws {
    let folder = try CleanPlan.folder(
      in: "plan/projects/1.1.1-1.md", replacing: "title: โครงการอบรมคุณธรรมพนักงาน\n", with: "title: \"\"\n")
    let (content, findings) = try folder.load()
    #expect(findings.map(\.rule.name).contains("plan.empty-field"))
    #expect(!findings.contains { $0.severity == .error })
    #expect(content.plan?.plan.project("1.1.1-1")?.name == "โครงการ 1.1.1-1")
  }

  @Test func aRowAndASheetThatDoNotMeetAreBothReported() throws {
    let folder = try CleanPlan.folder(
      in: "plan/plan.yaml", replacing: "project: 2.1.1-1\n        title: กิจกรรมเปิดเผยราคากลาง",
      with: "title: กิจกรรมตรวจรับงานจ้าง")
    #expect(try folder.rules() == ["plan.row-without-sheet", "plan.sheet-without-row"])
  }

  @Test func theSecondOfTwoSheetsNamesTheFirst() throws {
    let folder = try CleanPlan.folder([
      "plan/projects/2.1.1-2.md": CleanPlan.prices.replacing("sequence: 1", with: "sequence: 2")
    ])
    let finding = try #require(try folder.load().findings.first)
    #expect(finding.rule == "plan.same-title")
    #expect(finding.related.map(\.file) == ["Content/plan/projects/2.1.1-1.md"])
  }

  @Test func theTotalSaysWhatAnUnreadableAmountMayBe() throws {
    let folder = try CleanPlan.folder(
      in: "plan/plan.yaml", replacing: "amounts: 20000", with: "amounts: \"0,000\"")
    let finding = try #require(try folder.load().findings.first { $0.rule == "plan.bad-amount" })
    #expect(finding.suggestion == "20,000")
  }

  @Test func anEnumerationOfAgencyTypesIsNoCopiedText() throws {
    let folder = try CleanPlan.folder(
      in: "plan/projects/1.1.1-1.md", replacing: "- เพื่อลดเรื่องร้องเรียน",
      with: "- เพื่อให้ อบต. เทศบาล และ อบจ. ทำงานร่วมกัน")
    #expect(try folder.rules() == [])
  }

  @Test(arguments: [
    ("องค์การบริหารส่วนตำบลบ้านสวน", true), ("อบต.บ้านสวน", true), ("อบต. บ้านสวน", true), ("อบตบ้านสวน", true),
    ("องค์การบริหารส่วนตำบล บ้านสวน", true), ("องค์การบริหารส่วนตำบลบ้านสวร", true), ("เทศบาลตำบลบ้านสวน", false),
    ("ทต.บ้านสวน", false), ("องค์การบริหารส่วนตำบลแม่ตง", false), ("อบจ.บ้านสวน", false),
  ])
  func aPlanOfAnotherAgencyIsReportedWithBothNames(name: String, isOurs: Bool) throws {
    let folder = try CleanPlan.folder(
      in: "plan/plan.yaml", replacing: "agency: องค์การบริหารส่วนตำบลบ้านสวน", with: "agency: \(name)")
    let finding = try folder.load().findings.first { $0.rule == "plan.other-agency" }
    #expect((finding == nil) == isOurs)
    guard let finding else { return }
    #expect(finding.message.th.contains(name) && finding.message.th.contains("องค์การบริหารส่วนตำบลบ้านสวน"))
    #expect(finding.place?.file == "Content/plan/plan.yaml" && finding.place?.line == 2)
    #expect(finding.severity == .problem)
  }

  @Test func whatASheetLacksAlikeIsOneFindingWithItsPlaces() throws {
    let sheet = CleanPlan.training.replacing("quarters: [2]\n", with: "")
      .replacing("outcomes:\n  - เรื่องร้องเรียนลดลงจากปี 2565\n", with: "")
      .replacing("จัดอบรม จำนวน 1 ครั้ง", with: "จัดอบรม").replacing("ไม่น้อยกว่าร้อยละ 80", with: "ครบ")
    let findings = try CleanPlan.folder(["plan/projects/1.1.1-1.md": sheet]).load().findings
    #expect(findings.map(\.rule.name).sorted() == ["plan.empty-field", "plan.output-without-figure"])
    let empty = try #require(findings.first { $0.rule == "plan.empty-field" })
    #expect(empty.message.th.contains("ระยะเวลาดำเนินการ, ผลลัพธ์"))
    let vague = try #require(findings.first { $0.rule == "plan.output-without-figure" })
    #expect(vague.message.en.contains("output 1, 2") && vague.related.count == 1)
  }

  @Test func sheetsOrATableAloneAreReportedOnce() throws {
    let bare = "title: แผน\nyears: 2566\ndimensions: []\n"
    #expect(try CleanPlan.folder(["plan/plan.yaml": bare]).rules() == ["plan.no-table"])
    let table = """
      title: แผน
      years: 2566
      dimensions:
        - {number: 1, title: มิติหนึ่ง, rows: [{title: โครงการหนึ่ง, amounts: 5}, {title: โครงการสอง, amounts: "-"}]}
      """
    let folder = try ContentFolder(["agency.yaml": CleanPlan.profile, "plan/plan.yaml": table])
    #expect(try folder.rules() == ["plan.no-sheets"])
  }
}
