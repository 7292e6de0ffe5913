import Diagnostics

/// Why a build made a page, or that it kept it.
public enum MakingReason: String, Sendable, CaseIterable {
  /// It is the published page, unchanged.
  case kept
  /// It is made by every build that goes beyond the texts of articles, which takes no longer than to compare.
  case always
  /// Every page is made with `--strict`.
  case strict
  /// There was nothing to go by.
  case noMemory = "no-memory"
  /// It is not remembered.
  case unknown
  /// The article or a file that it shows changed.
  case changed
  /// A page to which its text links moved or is gone.
  case links
  /// A neighbour or what surrounds every page changed.
  case surroundings
  /// What it shows is no longer the same.
  case reads
  /// The published page is missing or was changed by hand.
  case published

  /// The reason as the end of a sentence.
  public var text: LocalizedText {
    switch self {
    case .kept:
      LocalizedText(
        th: "เก็บไว้ตามเดิม เพราะทุกสิ่งที่นำมาแสดงไม่เปลี่ยน",
        en: "was kept: nothing of what it is made from changed")
    case .always:
      LocalizedText(
        th: "สร้างใหม่ เพราะมีสิ่งอื่นนอกจากเนื้อข่าวเปลี่ยนไป และไฟล์นี้สร้างใหม่เร็วกว่าตรวจว่าต้องสร้างหรือไม่",
        en: "was made: more than the text of an article changed, and it is made as fast as compared")
    case .strict: LocalizedText(th: "สร้างใหม่ เพราะสั่ง --strict", en: "was made because of --strict")
    case .noMemory:
      LocalizedText(
        th: "สร้างใหม่ เพราะเป็นการสร้างครั้งแรก หรือโปรแกรมเปลี่ยน",
        en: "was made: this was the first build, or the program had changed")
    case .unknown:
      LocalizedText(
        th: "สร้างใหม่ เพราะเพิ่งเพิ่ม เพิ่งบันทึก หรือมีข้อสังเกตในครั้งก่อน",
        en: "was made: it was new, just saved, or had findings the time before")
    case .changed:
      LocalizedText(
        th: "สร้างใหม่ เพราะเอกสารหรือไฟล์ที่แสดงเปลี่ยน",
        en: "was made: its document or a file that it shows changed")
    case .links:
      LocalizedText(
        th: "สร้างใหม่ เพราะหน้าที่ข้อความลิงก์ไปถึงย้ายที่หรือไม่มีแล้ว",
        en: "was made: a page to which its text links moved or is gone")
    case .surroundings:
      LocalizedText(
        th: "สร้างใหม่ เพราะข่าวก่อนหน้า ข่าวถัดไป เมนู ข้อมูลหน่วยงาน หรือแม่แบบเปลี่ยน",
        en: "was made: the item before or after it, the menu, the agency or the template changed")
    case .reads: LocalizedText(th: "สร้างใหม่", en: "was made")
    case .published:
      LocalizedText(
        th: "สร้างใหม่ เพราะหน้าที่เผยแพร่หายหรือถูกแก้ด้วยมือ",
        en: "was made: the published page was missing or changed by hand")
    }
  }
}
