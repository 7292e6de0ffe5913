import Catalogue
import Content
import Foundation
import Testing

@testable import Readiness

@Suite struct DatasetEvidenceTests {
  private let key: DisclosureKey = "complaint-statistics"
  private let folder = "5-transparency/complaint-statistics/2566"
  private let header = "month,kind,received,closed,pending\n"
  private let data = "datasets:\n  - file: a.csv\n    schema: complaint-statistics\n"
  private let columns = EvidenceRule.dataset("complaint-statistics", columns: ["received", "closed"])
  private let balance = EvidenceRule.balance(
    dataset: "complaint-statistics", total: "received", parts: ["closed", "pending"])

  private func finding(
    _ rule: EvidenceRule, _ rows: String, none: String? = nil, on day: String = "2022-12-15"
  )
    throws -> EvidenceResult
  {
    let sentence = none.map { "    none: \($0)\n" } ?? ""
    return try SampleProject([
      folder + ".md": SampleProject.document(data + sentence), folder + "/a.csv": header + rows,
    ]).finding(rule, of: key, on: day)
  }

  @Test func everyRowMustBeFilledAndTheGapIsNamedByItsLine() throws {
    #expect(try finding(columns, "2022-10,ทุจริต,1,1,0\n").state == .verified)
    let gap = try finding(columns, "2022-10,ทุจริต,1,1,0\n2022-11,ทุจริต,,0,0\n")
    #expect(gap.state == .missing)
    #expect(gap.place?.line == 3)
  }

  @Test func aTableWithoutRowsMustSaySo() throws {
    #expect(try finding(columns, "").state == .missing)
    #expect(try finding(columns, "", none: "ไม่มีเรื่องร้องเรียน").state == .verified)
  }

  @Test func aColumnThatIsNotThereIsMissing() throws {
    let rule = EvidenceRule.dataset("complaint-statistics", columns: ["remark"])
    #expect(try finding(rule, "2022-10,ทุจริต,1,1,0\n").state == .missing)
  }

  @Test func aMonthIsDueFromTheFirstDayAfterIt() throws {
    let rule = EvidenceRule.period(dataset: "complaint-statistics", column: "month", .months)
    let october = "2022-10,การทุจริตและประพฤติมิชอบ,0,0,0\n"
    for (day, rows, isThere) in [
      ("2022-10-31", october, true), ("2022-11-15", october, true),
      ("2022-11-30", october, true), ("2022-12-01", october, false), ("2022-11-01", october, true),
    ] {
      #expect((try finding(rule, rows, on: day).state == .verified) == isThere, "\(day)")
    }
  }

  @Test func totalsMustEqualTheirParts() throws {
    #expect(try finding(balance, "2022-10,ทุจริต,3,2,1\n").state == .verified)
    let wrong = try finding(balance, "2022-10,ทุจริต,3,2,1\n2022-11,ทุจริต,3,2,0\n")
    #expect(wrong.state == .missing)
    #expect(wrong.place?.line == 3)
  }

  @Test func everyMonthThatIsOverMustBeThere() throws {
    let rule = EvidenceRule.period(dataset: "complaint-statistics", column: "month", .months)
    let two = "ต.ค. 2565,ทุจริต,0,0,0\nพ.ย. 2565,ทุจริต,0,0,0\n"
    #expect(try finding(rule, two, on: "2022-12-15").state == .verified)
    #expect(try finding(rule, two, on: "2023-01-01").state == .missing)
    let gaps = try finding(rule, two, on: "2023-03-01").shortfall
    #expect(gaps?.th.hasSuffix("ยังไม่มี ธ.ค. 2565, ม.ค. 2566, ก.พ. 2566") == true, "\(gaps?.th ?? "")")
  }

  @Test func quartersAndTheFirstHalfYearAreCountedByTheirMonths() throws {
    let quarters = EvidenceRule.period(dataset: "complaint-statistics", column: "month", .quarters)
    let half = EvidenceRule.period(dataset: "complaint-statistics", column: "month", .halfYear)
    let row = "ธ.ค. 2565,ทุจริต,0,0,0\n"
    #expect(try finding(quarters, row, on: "2023-01-15").state == .verified)
    #expect(try finding(quarters, row, on: "2023-04-01").state == .missing)
    let six = ["2022-10", "2022-11", "2022-12", "2023-01", "2023-02", "2023-03"].map { "\($0),ทุจริต,0,0,0\n" }
    #expect(try finding(half, six[0], on: "2022-10-15").state == .verified)
    #expect(try finding(half, six[0], on: "2022-12-01").state == .missing)
    #expect(try finding(half, row, on: "2023-04-01").state == .missing)
    #expect(try finding(half, six.dropLast().joined(), on: "2023-04-01").state == .missing)
    #expect(try finding(half, six.joined(), on: "2023-04-01").state == .verified)
  }

  @Test func bothSidesMustOccur() throws {
    let rule = EvidenceRule.values(dataset: "units", column: "side", values: ["political", "permanent"])
    for (rows, expected) in [
      ("สภา,ประธาน,political\nสำนักปลัด,ปลัด,ฝ่ายข้าราชการประจำ\n", ElementState.verified),
      ("สำนักปลัด,ปลัด,permanent\n", .missing),
    ] {
      let project = try SampleProject([
        "1-basic-information/structure/2566.md": SampleProject.document(
          "datasets:\n  - file: u.csv\n    schema: units\n"),
        "1-basic-information/structure/2566/u.csv": "unit,head_position,side\n" + rows,
      ])
      #expect(try project.finding(rule, of: "structure").state == expected)
    }
  }
}
