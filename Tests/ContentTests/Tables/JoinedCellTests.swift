import Testing
import ThaiText

@testable import Content

@Suite struct JoinedCellTests {
  private static let year = FiscalYear.containing(known)
  private static let known = CalendarDay(dayNumber: 19_380)

  @Test func aNameAndItsPriceAreTakenApart() {
    let cases = [
      ("บริษัท ก จำกัด⏎5,000.00 บาท", "บริษัท ก จำกัด", "5,000.00"), ("หจก. ข ราคา 5,000 บาท", "หจก. ข", "5,000"),
      ("ร้าน ค / 5,000.-", "ร้าน ค", "5,000"), ("ร้าน ค⏎5000", "ร้าน ค", "5000"),
      ("ร้าน ค (5,000 บาท)", "ร้าน ค", "5,000"),
      ("1. นายสมมติ ตัวอย่าง เสนอราคา 450 บาท", "นายสมมติ ตัวอย่าง", "450"),
      ("ร้าน 7-11 เป็นเงิน ๕๐๐ บาท", "ร้าน 7-11", "500"),
      ("ร้าน ค ราคาที่ตกลงซื้อหรือจ้าง : 5,000.00", "ร้าน ค", "5,000.00"), ("ร้าน ค=500", "ร้าน ค", "500"),
    ]
    for (text, name, price) in cases {
      #expect(JoinedCell.nameAndPrice(text.replacing("⏎", with: "\n")) == .parts(name, price), "\(text)")
    }
  }

  @Test func aPriceThatMayBeAPartOfTheNameIsNoPrice() {
    for text in ["ร้านโชคดี 2000", "ร้านโชคดี", "5,000 บาท", "หจก.ชัย2000", "1. ร้าน ก"] {
      #expect(JoinedCell.nameAndPrice(text) == .unclear, "\(text)")
    }
    for text in [
      "1. ร้าน ก 500 บาท 2. ร้าน ข 600 บาท", "ร้าน ก 500 บาท\nร้าน ข 600 บาท", "ร้าน ก 500 บาท ร้าน ข 600 บาท",
    ] {
      #expect(JoinedCell.nameAndPrice(text) == .several, "\(text)")
    }
    for text in ["", "-", " – ", "ไม่มี"] { #expect(JoinedCell.nameAndPrice(text) == .none, "\(text)") }
  }

  @Test func aNumberAndItsDayAreTakenApart() {
    let cases = [
      ("12/2566 ลว. 10 ม.ค. 2566", "12/2566", "10 ม.ค. 2566"),
      ("12/2566 ลงวันที่ 10 มกราคม 2566", "12/2566", "10 มกราคม 2566"),
      ("ใบสั่งซื้อเลขที่ 5/2566 ลงวันที่ 10 มกราคม ๒๕๖๖", "ใบสั่งซื้อเลขที่ 5/2566", "10 มกราคม ๒๕๖๖"),
      ("เลขที่ 12/2566⏎วันที่ 10/01/2566", "12/2566", "10/01/2566"),
      ("CNTR-00123/66 10 ม.ค. 66", "CNTR-00123/66", "10 ม.ค. 66"),
      ("12/2566⏎(10 ม.ค.66)", "12/2566", "10 ม.ค.66"), ("๑๒/๒๕๖๖ ลว.๑๐ ม.ค.๒๕๖๖", "๑๒/๒๕๖๖", "๑๐ ม.ค.๒๕๖๖"),
      ("10 ม.ค. 2566⏎เลขที่ 5/2566", "5/2566", "10 ม.ค. 2566"),
      ("ลงวันที่ 10 ม.ค. 2566 เลขที่ 5/2566", "5/2566", "10 ม.ค. 2566"),
    ]
    for (text, number, day) in cases {
      #expect(
        JoinedCell.numberAndDay(text.replacing("⏎", with: "\n"), within: Self.year) == .parts(number, day),
        "\(text)")
    }
    for text in ["12/2566", "10 ม.ค. 2566", "ตามสัญญา", "12/2566 ลว. 31 ก.พ. 2566", "12/2566 ลว. 10 ม.ค. 99"] {
      #expect(JoinedCell.numberAndDay(text, within: Self.year) == .unclear, "\(text)")
    }
  }

  @Test func whatCannotBeTakenApartIsAnErrorWithItsCellAndHowToWriteIt() throws {
    let form = try OfficialForm(
      "procurement-monthly", "ประจำเดือน ม.ค. 2566",
      "งานที่จัดซื้อหรือจัดจ้าง|ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง|เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง",
      "ก้า|ร้านโชคดี 2000|5/2566", "ข้า|ร้าน ก 500 บาท⏎ร้าน ข 600 บาท|6/2566 ลว. 9 ม.ค. 66")
    #expect(form.faults == ["dataset.joined-cell B3", "dataset.joined-cell C3", "dataset.joined-cell B4"])
    #expect(form.findings("dataset.joined-cell").first?.mend?.th.contains("ร้านสมมติ ราคา 5,000 บาท") == true)
    #expect(form["winner"].first == "ร้านโชคดี 2000" && form["agreed_price"] == ["", ""])
    #expect(form["contract_date"] == ["", "2023-01-09"])
  }
}
