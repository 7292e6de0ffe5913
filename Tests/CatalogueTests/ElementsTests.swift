import Testing

@testable import Catalogue

@Suite struct ElementsTests {
  @Test func sourcedElementsReplaceThoseOfTheKey() throws {
    let item = try Library.item("O1", 2565)
    #expect(item.elements.map(\.id) == ["chart", "units"])
    #expect(item.elements.allSatisfy { $0.basis == .sourced && $0.key == "structure" })
  }

  @Test func inheritedElementsAreNeverSourced() throws {
    let item = try Library.item("O2", 2569)
    #expect(item.elements.map(\.id) == ["top-and-deputies", "details", "both-sides"])
    #expect(item.elements.allSatisfy { $0.basis == .otherYear && $0.foundIn?.buddhistYear == 2568 })
    #expect(item.elements.first?.basisWords.th == "มีแหล่งข้อมูลของปี 2568 ยังไม่พบข้อความของปีนี้")
    let register = try Library.item("O34", 2566)
    #expect(register.elements.allSatisfy { $0.basis == .plan })
  }

  @Test func eachKeyIsReplacedAlone() throws {
    let item = try Library.item("O11", 2566)
    #expect(item.elements(of: "annual-operation-plan").map(\.basis) == [.sourced, .sourced, .sourced])
    #expect(item.elements(of: "budget-plan").map(\.id) == ["sources", "lines"])
    #expect(item.elements(of: "budget-plan").allSatisfy { $0.basis == .working })
  }

  @Test func everyKeyOfEveryItemHasElements() {
    for catalogue in Library.library.catalogues {
      for item in catalogue.items {
        for key in item.keys {
          let ids = item.elements(of: key).map(\.id)
          #expect(!ids.isEmpty && Set(ids).count == ids.count, "\(catalogue.year) \(item.code) \(key)")
        }
      }
    }
  }

  @Test func thePeriodDependsOnTheYear() throws {
    #expect(try Library.item("O16", 2566).periods == [.current])
    #expect(try Library.item("O12", 2567).periods == [.previous])
    #expect(try Library.item("O43", 2566).periods == [.current])
    #expect(try Library.item("O35", 2567).periods == [.previous])
    #expect(try Library.item("O20", 2569).period(of: "integrity-declaration") == .current)
    #expect(try Library.item("O20", 2569).period(of: "no-gift-report") == .previous)
    #expect(try Library.item("O36", 2566).periods == [.covers])
  }

  @Test func halfYearReportsAreDueAfterMarch() throws {
    let kind = try #require(Library.library.keys["operation-half-year-report"])
    let year = try Library.fiscalYear(2566)
    #expect(kind.dueAfter?.day(in: year).iso == "2023-03-31")
    #expect(Library.library.keys["structure"]?.dueAfter == nil)
    #expect(DueDate(month: 2, day: 30) == nil)
    #expect(DueDate(month: 12, day: 31)?.day(in: year).iso == "2022-12-31")
  }

  @Test func evidenceIsExplainedInWords() throws {
    let element = try #require(try Library.item("O21", 2566).elements.last)
    let words = element.evidence.words(Library.library.datasets)
    #expect(words.th == "ตาราง “สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร.1)” มีเดือนครบทุกเดือนที่ถึงกำหนด")
    #expect(words.en == "cover every month due so far in month of the dataset procurement-monthly")
    for kind in Library.library.keys.kinds {
      for element in kind.elements {
        #expect(!element.evidence.words(Library.library.datasets).th.isEmpty)
      }
    }
  }
}
