import DataFiles
import Diagnostics
import ThaiText

/// What a Word file holds that nobody sees on paper and everybody who opens the file finds.
package struct WordRemains: Sendable, Hashable {
  private let names: LocalizedText

  /// The remains of a document; nil if it has none.
  package init?(of document: WordDocument) {
    var (comments, deletions, hidden) = (0, 0, 0)
    for loss in document.losses {
      switch loss {
      case .comment: comments += 1
      case .deleted: deletions += 1
      case .hidden: hidden += 1
      default: break
      }
    }
    let kinds = [
      (comments, "ความคิดเห็น", "comments"), (deletions, "ข้อความที่ลบโดยติดตามการเปลี่ยนแปลง", "tracked deletions"),
      (hidden, "ข้อความที่ซ่อนไว้", "hidden text"),
    ].filter { $0.0 > 0 }
    guard !kinds.isEmpty else { return nil }
    names = LocalizedText(
      th: kinds.map { "\($0.1) \($0.0) แห่ง" }.joined(separator: ", "),
      en: kinds.map { "\($0.2) (\($0.0))" }.joined(separator: ", "))
  }

  /// The finding about the file that is published, or that an import attaches.
  package func finding(about name: String) -> Diagnostic {
    Diagnostic(
      "word.remains", .note,
      LocalizedText(
        th: "“\(name)”: ไฟล์ Word ที่แนบให้ดาวน์โหลดยังมี\(names.th)อยู่ข้างใน ทุกคนที่เปิดไฟล์เห็นได้",
        en:
          "“\(name)”: the Word file that is attached still holds \(names.en), which whoever opens it can see"),
      mend: LocalizedText(
        th: "ใน Word สั่ง ไฟล์ › ข้อมูล › ตรวจสอบเอกสาร แล้วเอาส่วนเหล่านี้ออก หรือแนบ PDF แทนไฟล์ Word",
        en: "remove them with File › Info › Inspect Document in Word, or attach a PDF in place of the file"))
  }
}
