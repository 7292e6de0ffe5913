import Diagnostics
import Records

extension MakingCause {
  /// The cause and what came of it as the end of a sentence.
  public func text(_ outcome: PageOutcome) -> LocalizedText {
    switch (reason, outcome) {
    case (.kept, _):
      LocalizedText(
        th: "เก็บไว้ตามเดิม เพราะทุกสิ่งที่นำมาแสดงไม่เปลี่ยน",
        en: "was kept: nothing of what it is made from changed")
    case (.unknown, .added): LocalizedText(th: "สร้างใหม่ เพราะเป็นของใหม่", en: "was made: it is new")
    case (_, .added): because.with(th: " และเป็นของใหม่", en: "; it is new")
    case (_, .changed): because.with(th: " และผลต่างจากเดิม", en: "; it came out different")
    case (_, .same):
      because.with(th: " แต่ผลเหมือนเดิม จึงไม่เขียนทับ", en: "; it came out the same and was not written")
    }
  }

  private var because: LocalizedText {
    LocalizedText(th: "สร้างใหม่ เพราะ" + grounds.th, en: "was made: " + grounds.en)
  }

  private var grounds: LocalizedText {
    switch reason {
    case .kept, .reads:
      LocalizedText(
        th: Self.joined(differences.map(\.words.th), " และ") + "เปลี่ยน",
        en: Self.joined(differences.map(\.words.en), " and ") + " changed")
    case .strict: LocalizedText(th: "สั่ง --strict", en: "--strict makes every page")
    case .noMemory:
      LocalizedText(
        th: "เป็นการสร้างครั้งแรก หรือโปรแกรมเปลี่ยน", en: "this was the first build, or the program had changed")
    case .unknown:
      LocalizedText(
        th: "ครั้งก่อนมีข้อสังเกต หรือไฟล์เพิ่งบันทึก จึงยังไม่จดจำไว้",
        en: "the build before had findings in it or met a file just saved, and could not rely on it")
    case .changed:
      LocalizedText(
        th: "เนื้อหาหรือไฟล์ที่แสดงเปลี่ยน", en: "its text or a file that it shows changed")
    case .links:
      LocalizedText(
        th: "หน้าที่ข้อความลิงก์ไปถึงย้ายที่หรือไม่มีแล้ว",
        en: "a page to which its text links moved or is gone")
    case .published:
      LocalizedText(
        th: "ที่เผยแพร่อยู่ไม่ใช่ของที่สร้างครั้งก่อน (หายไป ถูกแก้ด้วยมือ หรือย้อนรุ่น)",
        en: "what was published was not what the build before left (gone, changed by hand, or rolled back)")
    }
  }

  private static func joined(_ words: [String], _ and: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + and + last
  }
}

extension LocalizedText {
  fileprivate func with(th: String, en: String) -> LocalizedText {
    LocalizedText(th: self.th + th, en: self.en + en)
  }
}

extension ReadKind {
  /// What it is called in a sentence.
  fileprivate var words: LocalizedText {
    switch self {
    case .template: LocalizedText(th: "แม่แบบ", en: "its template")
    case .surroundings: LocalizedText(th: "เมนูหรือข้อมูลหน่วยงาน", en: "the menu or the agency")
    case .document: LocalizedText(th: "ข้อความของหน้า", en: "what it says")
    case .rows: LocalizedText(th: "ตาราง", en: "a table")
    case .files: LocalizedText(th: "ไฟล์", en: "a file")
    case .readiness: LocalizedText(th: "ผลการตรวจตามรายการ", en: "the checklist")
    case .lists: LocalizedText(th: "รายการหน้าอื่น", en: "a list of other pages")
    case .plan: LocalizedText(th: "แผนปฏิบัติการ", en: "the action plan")
    case .neighbours: LocalizedText(th: "ข่าวก่อนหน้าหรือข่าวถัดไป", en: "the item before or after it")
    }
  }
}
