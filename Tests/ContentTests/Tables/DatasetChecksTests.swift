import Foundation
import Testing

@testable import Content

@Suite struct DatasetChecksTests {
  private func doubts(_ schema: String, key: String, _ tables: [String]) throws -> [String] {
    let folder = key + "/2566"
    var data = "datasets:\n"
    var files: [String: String] = [:]
    for (number, table) in tables.enumerated() {
      data += "  - file: \(number).csv\n    schema: \(schema)\n"
      files[folder + "/\(number).csv"] = table
    }
    files[folder + ".md"] = ContentFolder.document(data)
    return try ContentFolder(files).load().findings.filter { $0.severity == .problem }.map {
      let place = $0.place
      return "\($0.rule) \(place?.file.suffix(5) ?? ""):\(place?.line ?? 0):\(place?.column ?? 0)"
    }
  }

  private func risks(_ rows: String...) throws -> [String] {
    try doubts(
      "risk-register", key: "corruption-prevention/risk-assessment",
      ["event,likelihood,severity,level,measure\n" + rows.map { $0 + "\n" }.joined()])
  }

  @Test func likelihoodAndSeverityGoFromOneToFive() throws {
    #expect(try risks("ก้ข,5,5,very-high,ตรวจสอบ", "คง,1,1,low,ตรวจสอบ") == [])
    #expect(try risks("ก้ข,6,1,medium,ตรวจสอบ") == ["dataset.out-of-range 0.csv:2:5"])
    #expect(try risks("ก้ข,3,0,low,ตรวจสอบ") == ["dataset.out-of-range 0.csv:2:7"])
  }

  @Test func aLevelFollowsFromTheProduct() throws {
    #expect(try risks("ก้ข,5,5,ต่ำ,ตรวจสอบ") == ["dataset.level-differs 0.csv:2:9"])
    #expect(try risks("ก้ข,1,1,very-high,ตรวจสอบ") == ["dataset.level-differs 0.csv:2:9"])
    for level in [("1,5,low"), ("2,2,medium"), ("3,3,medium"), ("3,4,high"), ("4,4,high"), ("4,4,very-high")]
    {
      #expect(try risks("ก้ข,\(level),ตรวจสอบ") == [], "\(level)")
    }
  }

  private let header =
    "month,title,budget_amount,reference_price,method,bidders,winner,agreed_price,reason,contract_number,contract_date,none\n"

  private func purchases(_ tables: [String]...) throws -> [String] {
    try doubts(
      "procurement-monthly", key: "3-budget/procurement-monthly",
      tables.map { header + $0.map { $0 + "\n" }.joined() })
  }

  private func row(
    month: String = "2022-10", budget: String = "1000", agreed: String = "900", reason: String = "ราคาต่ำสุด",
    number: String = "1/2566", date: String = "2022-10-05"
  ) -> String {
    "\(month),งาน,\(budget),\(budget),เจาะจง,ร้าน,ร้าน,\(agreed),\(reason),\(number),\(date),"
  }

  @Test func anAgreedPriceAboveTheBudgetMustSayWhy() throws {
    #expect(try purchases([row()]) == [])
    #expect(try purchases([row(agreed: "9999999")]) == ["dataset.above-limit 0.csv:2:40"])
    #expect(try purchases([row(agreed: "1001", reason: "เกินวงเงินเพราะราคาน้ำมันขึ้น")]) == [])
    #expect(try purchases([row(agreed: "-900")]) == ["dataset.out-of-range 0.csv:2:40"])
  }

  @Test func aContractLiesInTheMonthOfItsRowAndInTheYear() throws {
    #expect(try purchases([row(date: "2022-11-05")]).map { $0.prefix(19) } == ["dataset.other-month"])
    #expect(
      try purchases([row(date: "2022-01-15")]).map { $0.prefix(18) } == ["dataset.other-year"])
  }

  @Test func aContractStandsOnceInAllTablesOfTheDocument() throws {
    let next = row(month: "2022-11", date: "2022-11-05")
    #expect(try purchases([row()], [next]).map { $0.prefix(25) } == ["dataset.value-twice 1.csv"])
    #expect(try purchases([row()], [row(month: "2022-11", number: "2/2566", date: "2022-11-05")]) == [])
    let inThai = row(month: "2022-11", number: "๑/๒๕๖๖", date: "2022-11-05")
    #expect(try purchases([row()], [inThai]).map { $0.prefix(25) } == ["dataset.value-twice 1.csv"])
  }

  @Test func aMonthWithoutPurchasesNeedsNothingElse() throws {
    #expect(
      try purchases([
        "2022-10,-,-,-,-,-,-,-,-,-,-,none".replacing("-,", with: ",").replacing("2022,10", with: "2022-10")
      ]) == [])
  }

  @Test func aPercentageIsAtMostAHundredAndACountIsNeverNegative() throws {
    let header = "service,respondents,percent\n"
    let key = "2-administration/satisfaction-survey"
    #expect(try doubts("satisfaction", key: key, [header + "งาน,5,100.00\n"]) == [])
    #expect(try doubts("satisfaction", key: key, [header + "งาน,5,100.5\n"]).count == 1)
  }

  @Test func aCellThatSaysNothingIsReported() throws {
    let header = "date,activity,participants,result,use\n"
    let key = "5-transparency/participation"
    for (cells, count) in [
      ("เวที,ประชาชน,เห็นชอบ,-", 0), ("เวที,ประชาชน,-,", 1), ("xxx,ประชาชน,ไม่ระบุ,", 2),
      ("กิจกรรมหรือโครงการ,ประชาชน,เห็นชอบ,", 1),
      ("เวที,ประชาชน,เห็นชอบ,TODO", 1),
    ] {
      #expect(
        try doubts("participation", key: key, [header + "2023-01-05,\(cells)\n"]).count == count, "\(cells)")
    }
    #expect(
      try doubts("participation", key: key, [header + "2021-01-05,เวที,ประชาชน,เห็นชอบ,\n"])
        == ["dataset.other-year 0.csv:2:1"])
  }
}
