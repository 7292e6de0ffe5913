import Diagnostics

/// Why a build made a page, or that it kept it.
public enum MakingReason: String, Sendable, CaseIterable {
  /// It is the published page, unchanged.
  case kept
  /// It is made from documents, tables or lists, with every build that goes beyond the texts of articles.
  case always
  /// Every page is made with `--strict`.
  case strict
  /// There was nothing to go by.
  case noMemory = "no-memory"
  /// The article is not remembered.
  case unknown
  /// The article or a file that it shows changed.
  case changed
  /// Its text links to other pages, which may move.
  case links
  /// A neighbour or what surrounds every page changed.
  case surroundings
  /// The published page is missing or was changed by hand.
  case published

  /// The reason as the end of a sentence.
  public var text: LocalizedText {
    switch self {
    case .kept:
      LocalizedText(
        th: "เก็บไว้ตามเดิม เพราะเอกสาร ไฟล์ที่แสดง แม่แบบ และข้อมูลหน่วยงานไม่เปลี่ยน",
        en: "was kept: its document, files, templates and agency are unchanged")
    case .always:
      LocalizedText(
        th: "สร้างใหม่ เพราะมีสิ่งอื่นนอกจากเนื้อข่าวเปลี่ยนไป และหน้านี้มาจากเอกสาร ตาราง หรือรายการ",
        en: "was made: more than the text of an article changed, and it shows documents, tables or lists")
    case .strict: LocalizedText(th: "สร้างใหม่ เพราะสั่ง --strict", en: "was made because of --strict")
    case .noMemory:
      LocalizedText(
        th: "สร้างใหม่ เพราะเป็นการสร้างครั้งแรก หรือโปรแกรม agency.yaml หรือแม่แบบเปลี่ยน",
        en: "was made: this was the first build, or the program, agency.yaml or a template had changed")
    case .unknown:
      LocalizedText(
        th: "สร้างใหม่ เพราะเอกสารเพิ่งเพิ่ม เพิ่งบันทึก หรือมีข้อสังเกตในครั้งก่อน",
        en: "was made: its document was new, just saved, or had findings the time before")
    case .changed:
      LocalizedText(
        th: "สร้างใหม่ เพราะเอกสารหรือไฟล์ที่แสดงเปลี่ยน",
        en: "was made: its document or a file that it shows changed")
    case .links:
      LocalizedText(
        th: "สร้างใหม่ เพราะข้อความมีลิงก์ไปหน้าอื่น ซึ่งอาจย้ายที่",
        en: "was made: its text links to other pages, which may move")
    case .surroundings:
      LocalizedText(
        th: "สร้างใหม่ เพราะข่าวก่อนหน้า ข่าวถัดไป หรือเมนูเปลี่ยน",
        en: "was made: the item before or after it, or the menu, changed")
    case .published:
      LocalizedText(
        th: "สร้างใหม่ เพราะหน้าที่เผยแพร่หายหรือถูกแก้ด้วยมือ",
        en: "was made: the published page was missing or changed by hand")
    }
  }
}
