import Content
import Testing

@Suite struct PlanTargetFigureTests {
  @Test(arguments: [
    ("จัดอบรม จำนวน 1 ครั้ง", "1", "ครั้ง", "จำนวน 1 ครั้ง"),
    ("ไม่ต่ำกว่าร้อยละ ๘๐ ของผู้เข้าอบรม", "80", "ร้อยละ", "ร้อยละ 80"),
    ("เผยแพร่อย่างน้อย 2 ช่องทาง ภายในปี 2566", "2", "ช่องทาง", "อย่างน้อย 2 ช่องทาง"),
    ("ในปี 2566 มีเครือข่าย 5 หมู่บ้าน", "5", "หมู่บ้าน", "5 หมู่บ้าน"),
    ("ผู้เข้าร่วม 1,200 คน", "1,200", "คน", "1,200 คน"), ("คะแนน 92.5%", "92.50", "ร้อยละ", "92.5%"),
    ("มาตรา 9 กำหนดให้ประชุม 4 ครั้ง", "4", "ครั้ง", "4 ครั้ง"), ("1) มีคู่มือ จำนวน 3 เล่ม", "3", "เล่ม", "จำนวน 3 เล่ม"),
  ])
  func theFigureItsUnitAndItsWordsAreFound(text: String, figure: String, unit: String, words: String) throws {
    let target = try #require(PlanTargetFigure.of(text))
    #expect(target.figure.text == figure)
    #expect(target.unit == unit)
    #expect(target.words == words)
  }

  @Test(arguments: [
    "มีคู่มือการปฏิบัติงาน", "ตามมาตรา 103", "ประจำปี 2566", "พ.ศ. 2566", "ครั้งที่ 2", "ข้อ 5", "1) มีศูนย์รับเรื่อง",
    "ไตรมาส 3", "", "ที่ 4",
  ])
  func yearsSectionsAndListNumbersAreNoFigures(text: String) { #expect(PlanTargetFigure.of(text) == nil) }
}
