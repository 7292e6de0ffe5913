import Diagnostics
import Foundation
import Testing

@testable import Content

/// Bank accounts, mobile numbers, complainants and illnesses, where they are those of persons.
@Suite struct OtherPersonalDataTests {
  private func rules(csv table: String) throws -> [String] {
    let folder = try ContentFolder.ofStructure("attachments: [{file: a.csv}]\n")
    try folder.write(Data(table.utf8), to: ContentFolder.structure + "/a.csv")
    let findings = try folder.load().findings
    #expect(findings.allSatisfy { $0.severity == .problem && $0.mend != nil })
    return findings.map(\.rule.name)
  }

  @Test(arguments: [
    ("ที่,ชื่อ-สกุล,เบอร์โทรศัพท์\n1,นายสมชาย ใจดี,081-234-5678\n", "privacy.mobile-number"),
    ("รายชื่อผู้รับเบี้ยยังชีพ,,\nลำดับ,ชื่อ - นามสกุล,เบอร์มือถือ\n1,สมชาย ใจดี,812345678\n", "privacy.mobile-number"),
    ("วันที่,ผู้ร้องเรียน,เรื่อง\n1 ม.ค. 2566,นางสาวสมหญิง รักดี,ถนนพัง\n", "privacy.complainant"),
    ("ชื่อผู้ร้องทุกข์;เรื่อง\nสมชาย ใจดี;น้ำไม่ไหล\n", "privacy.complainant"),
    ("ชื่อ-สกุล,เลขที่บัญชีธนาคาร\nนายสมชาย ใจดี,123-4-56789-0\n", "privacy.bank-account"),
    ("รายชื่อคนพิการ,\nที่,ชื่อ-สกุล\n1,นายสมชาย ใจดี\n", "privacy.health"),
    ("ชื่อ-สกุล,ประเภท\nนางสมหญิง รักดี,ผู้ป่วยติดเตียง\n", "privacy.health"),
    ("ชื่อ-สกุล,หมายเหตุ\nนางสมหญิง รักดี,เบาหวาน\n", "privacy.health"),
    ("ชื่อ-สกุล,หมายเหตุ\nนางสมหญิง รักดี,หลอดเลือดสมอง\n", "privacy.health"),
    ("ชื่อ-สกุล,โรคประจำตัว\nสมหญิง รักดี,ภูมิแพ้\n", "privacy.health"),
    ("ชื่อ-สกุล,ตำแหน่ง,กรุ๊ปเลือด\nนางสมหญิง รักดี,ปลัด,AB\n", "privacy.health"),
    ("ชื่อ-สกุล,ประเภทความพิการ\nนางสมหญิง รักดี,ทางกาย\n", "privacy.health"),
  ])
  func aColumnOfPersonsDataIsAProblem(table: String, rule: String) throws {
    #expect(try rules(csv: table) == [rule])
  }

  @Test(arguments: [
    "ชื่อ-สกุล,ตำแหน่ง,เบอร์โทรศัพท์\nนายสมชาย ใจดี,ปลัด อบต.,081-234-5678\n",
    "หน่วยงาน,โทรศัพท์\nกองคลัง,081-234-5678\n", "ชื่อ-สกุล,โทรศัพท์\nนายสมชาย ใจดี,044-123-456\n",
    "ชื่อ-สกุล,โทรศัพท์\nนายสมชาย ใจดี,081-xxx-5678\n", "เดือน,จำนวนผู้ร้องเรียน\nม.ค.,3\n",
    "เรื่อง,ผู้ร้องเรียน\nถนนพัง,ไม่ประสงค์ออกนาม\nน้ำไม่ไหล,ประชาชน หมู่ 3\nไฟดับ,บัตรสนเท่ห์\nฝุ่น,-\n",
    "ประเภท,จำนวนผู้พิการ\nเบี้ยความพิการ,25\n", "ชื่อ-สกุล,ตำแหน่ง,หน้าที่\nนายสมชาย ใจดี,นักพัฒนาชุมชน,ดูแลผู้พิการ\n",
    "ผู้รับจ้าง,เลขที่สัญญา\nร้านสมชาย,1/2566\n", "รหัสบัญชี,ชื่อบัญชี\n5101010101,เงินเดือน\n", "ก\n",
    "ชื่อ-สกุล,โรคประจำตัว\nนายสมชาย ใจดี,-\n", "ชื่อผู้รับจ้าง,งาน\nนายสมชาย ใจดี,โครงการป้องกันโรคเบาหวาน\n",
    "โรค,จำนวน\nเบาหวาน,25\n",
    "ชื่อโครงการ,ผู้รับผิดชอบ,โทรศัพท์\nอบรม,กองคลัง,0812345678\n",
  ])
  func aColumnThatIsPublicIsNone(table: String) throws {
    #expect(try rules(csv: table) == [])
  }

  @Test(arguments: [
    ("โอนเข้าธนาคารกรุงไทย เลขที่บัญชี 123-4-56789-0 นายสมชาย ใจดี", "privacy.bank-account"),
    ("เลขที่บัญชี ๑๒๓-๔-๕๖๗๘๙-๐", "privacy.bank-account"),
    ("นายสมชาย ใจดี บัญชี ธ.กรุงไทย 123-4-56789-0", "privacy.bank-account"),
    ("โอนให้ นางสมหญิง รักดี ธนาคารออมสิน 020123456789", "privacy.bank-account"),
    ("เลขที่ 12 ชื่อ นายสมชาย ใจดี โทร 081-234-5678", "privacy.mobile-number"),
    ("นางสาวสมหญิง รักดี บ้านเลขที่ 5 หมู่ 2 เบอร์มือถือ ๐๘๑ ๒๓๔ ๕๖๗๘", "privacy.mobile-number"),
    ("นายสมชาย ใจดี เป็นเบาหวาน", "privacy.health"),
    ("ผู้ร้องเรียน: นายสมชาย ใจดี แจ้งว่าถนนพัง", "privacy.complainant"),
    ("เรื่องนี้ผู้ร้อง คือ นางสาวสมหญิง รักดี", "privacy.complainant"),
    ("มอบเงินแก่ผู้พิการ ชื่อ นายสมชาย ใจดี หมู่ 3", "privacy.health"),
    ("นายสมชาย ใจดี ป่วยเป็นวัณโรค", "privacy.health"), ("ผู้ป่วยติดเตียง\n\nผู้ป่วย นางสมหญิง รักดี", "privacy.health"),
  ])
  func aTextThatTellsPersonsDataIsAProblem(text: String, rule: String) throws {
    let findings = try ContentFolder.ofStructure(body: "ก\n\n\(text)\n").load().findings
    #expect(findings.map(\.rule.name) == [rule])
    #expect(findings.first?.place?.line == (text.contains("\n") ? 8 : 6))
  }

  @Test(arguments: [
    "ชำระภาษีที่ธนาคารกรุงไทย เลขที่บัญชี 123-4-56789-0 ชื่อบัญชี องค์การบริหารส่วนตำบลทดสอบ",
    "เลขที่บัญชี 123-4-56789-0\nชื่อบัญชี เทศบาลตำบลทดสอบ", "เลขที่บัญชีอยู่ในหนังสือแจ้ง โทร. 044-123-456 ต่อ 12",
    "ผู้ร้องเรียนยื่นคำร้องต่อนายกองค์การบริหารส่วนตำบล", "ผู้ร้องเรียนมีทนายความได้", "นายกอบต. เยี่ยมผู้ป่วยติดเตียง",
    "เยี่ยมผู้ป่วย นายสมชาย ใจดี ปลัด อบต. เป็นหัวหน้าคณะ", "นายสมชาย ใจดี มอบรถเข็นแก่ผู้พิการ", "เบี้ยความพิการ 25 ราย",
    "นายสมชาย ใจดี นักพัฒนาชุมชน โทร 081-234-5678", "สอบถาม นายสมชาย ใจดี โทร 081-234-5678", "โทร 081-234-5678",
    "นายสมชาย ใจดี โทร 044-123-456", "นายสมชาย ใจดี ตรวจบัญชีปี 2566", "นายแพทย์ผู้เชี่ยวชาญโรคมะเร็ง",
    "ผู้ร้องเรียน นายจ้าง และลูกจ้าง",
  ])
  func aTextThatTellsNothingOfPersonsIsNone(text: String) throws {
    #expect(try ContentFolder.ofStructure(body: "ก\n\n\(text)\n").rules() == [])
  }

  @Test func tablesOfEveryKindAreLookedThrough() throws {
    let cells = [["ผู้ร้องเรียน", "เรื่อง"], ["นายสมชาย ใจดี", "ถนนพัง"]]
    let sheet = OfficeFiles.rows(cells.map { $0.map(OfficeFiles.inline) })
    let rows = cells.map { "<w:tr>\($0.map { "<w:tc>\(OfficeFiles.paragraph($0))</w:tc>" }.joined())</w:tr>" }
    let files: [(FileKind, [UInt8])] = [
      (.xlsx, OfficeFiles.workbook([("ก", "visible", sheet)])),
      (.docx, OfficeFiles.document("<w:tbl>\(rows.joined())</w:tbl>")),
    ]
    for (kind, bytes) in files {
      let search = FileSearch(of: PackedFile(name: "").texts(of: bytes, kind))
      #expect(search.findings(in: "a", allowing: []).map(\.rule.name) == ["privacy.complainant"], "\(kind)")
    }
    let text =
      "| \(cells[0].joined(separator: " | ")) |\n|---|---|\n| \(cells[1].joined(separator: " | ")) |\n"
    let findings = try ContentFolder.ofStructure(body: "ก\n\n\(text)").load().findings
    #expect(findings.map(\.rule.name) == ["privacy.complainant"] && findings.first?.place?.line == 8)
  }

  @Test func aTableOfADocumentIsLookedThroughToo() throws {
    let folder = try ContentFolder.ofStructure("datasets: [{file: u.csv, schema: units}]\n")
    try folder.write(
      Data("unit,head_position,ผู้ร้องเรียน\nกอง,หัวหน้า,นายสมชาย ใจดี\n".utf8),
      to: ContentFolder.structure + "/u.csv")
    #expect(try folder.rules().contains("privacy.complainant"))
  }
}
