import Diagnostics
import Testing

@testable import Catalogue

@Suite struct CatalogueQuestionTests {
  private func ask(_ text: String, _ year: Int = 2569) throws -> (
    keys: [String], codes: [String], findings: [Diagnostic]
  ) {
    var findings = DiagnosticList()
    let match = CatalogueQuestion(try Library.catalogue(year), Library.library).match(
      for: text, into: &findings)
    return (match?.kinds.map(\.key.name) ?? [], match?.items.map(\.code) ?? [], findings.all)
  }

  @Test(arguments: [
    "O11", "o11", "11", "๑๑", "O ๑๑", "ข้อ 11", "ข้อที่ ๑๑", "procurement-monthly", "Procurement-Monthly",
    "สขร.1", "สขร. ๑", "สขร1", "สขร๑",
    "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน", "พัสดุรายเดือน", "  สรุปผล  การจัดซื้อ ",
  ])
  func aCodeAKeyATitleAndAPartOfOneMeanTheSame(_ text: String) throws {
    let answer = try ask(text)
    #expect(answer.keys == ["procurement-monthly"] && answer.codes == ["O11"])
    #expect(answer.findings.isEmpty)
  }

  @Test func whatOfficersCallAnItemIsUnderstoodToo() throws {
    for name in ["ทำเนียบผู้บริหาร", "ทำเนียบ ผู้บริหาร", "รายชื่อผู้บริหาร"] {
      #expect(try ask(name).keys == ["executives"], "\(name)")
    }
  }

  @Test func anItemOfSeveralKeysMeansAllOfThemAndAKeyOnlyItself() throws {
    #expect(try ask("O1").keys == ["structure", "powers"])
    #expect(try ask("อำนาจหน้าที่").keys == ["powers"])
    #expect(try ask("powers").codes == ["O1"])
  }

  @Test func everyCodeKeyAndTitleOfEveryYearIsUnderstood() throws {
    for catalogue in Library.library.catalogues {
      let year = catalogue.year.buddhistYear
      for item in catalogue.items {
        #expect(try ask(item.code, year).codes == [item.code])
        let titled = try ask(item.title, year)
        #expect(titled.codes.contains(item.code) || !titled.findings.isEmpty, "\(year) \(item.title)")
      }
      for kind in Library.library.keys.kinds {
        #expect(try ask(kind.key.name, year).keys == [kind.key.name])
        #expect(try ask(kind.title, year).keys.contains(kind.key.name), "\(year) \(kind.title)")
      }
    }
  }

  @Test func whatFitsSeveralIsNotGuessed() throws {
    let answer = try ask("การจัดซื้อจัดจ้าง")
    #expect(answer.keys.isEmpty)
    let finding = try #require(answer.findings.first)
    #expect(finding.rule == "catalogue.several-disclosures")
    #expect(finding.mend?.th.contains("procurement-monthly (O11 ") == true)
  }

  @Test(arguments: [
    ("procurment-monthly", "procurement-monthly"), ("ข่าวประชาสัมพัน", nil), ("ข่าวประชาสัมพันธ", nil),
    ("ข่าวปะชาสัมพันธ์", "ข่าวประชาสัมพันธ์"), ("O99", nil), ("zzz", nil), ("", nil), ("ก", nil),
  ])
  func aWrongNameIsAnsweredWithTheNearestOne(_ text: String, _ meant: String?) throws {
    let answer = try ask(text)
    if text.hasPrefix("ข่าวประชา") {
      #expect(answer.keys == ["news"])
    } else {
      #expect(answer.keys.isEmpty)
      #expect(
        answer.findings.count == 1 && answer.findings[0].suggestion == meant && answer.findings[0].mend != nil
      )
    }
  }
}
