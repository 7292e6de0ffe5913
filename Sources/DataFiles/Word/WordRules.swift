import Diagnostics
import ThaiText

extension WordDocument {
  /// Says what the document has and our text of it has not: each kind once, with its number and an example.
  ///
  /// A plan's text has no use for pictures; whoever carries them over says more about them.
  package func report(in file: String, into diagnostics: inout DiagnosticList) {
    var groups: [WordLossKind: [String]] = [:]
    for loss in losses { groups[loss.kind, default: []].append(loss.words) }
    for kind in WordLossKind.allCases {
      guard let words = groups[kind] else { continue }
      diagnostics.add(.wordLoss(kind, words, in: file))
    }
  }
}

/// The kinds of what is lost, in the order in which they are told.
enum WordLossKind: String, CaseIterable {
  case textBox = "text-box"
  case margin = "header"
  case chart, diagram, drawing, equation
  case embeddedObject = "object"
  case linkedPicture = "linked-picture"
  case otherPicture = "picture-kind"
  case croppedPicture = "cropped-picture"
  case comment, inserted, deleted, hidden
  case struckThrough = "struck-through"
  case sign, contents
  case nestedTable = "nested-table"

  /// Whether people have to look at it; the rest is only to be known.
  var severity: Severity {
    switch self {
    case .inserted, .comment, .contents, .margin, .deleted: .note
    default: .problem
    }
  }

  fileprivate var name: LocalizedText {
    switch self {
    case .textBox: LocalizedText(th: "กล่องข้อความ (text box)", en: "text boxes")
    case .margin: LocalizedText(th: "หัวกระดาษหรือท้ายกระดาษ", en: "headers or footers")
    case .chart: LocalizedText(th: "แผนภูมิ", en: "charts")
    case .diagram: LocalizedText(th: "แผนผัง SmartArt", en: "SmartArt diagrams")
    case .drawing: LocalizedText(th: "รูปวาดหรือเส้น", en: "drawn shapes")
    case .equation: LocalizedText(th: "สมการ", en: "equations")
    case .embeddedObject: LocalizedText(th: "ไฟล์ที่ฝังไว้ (เช่น ตาราง Excel)", en: "embedded files")
    case .linkedPicture: LocalizedText(th: "รูปที่ไม่ได้เก็บไว้ในไฟล์", en: "pictures that are not in the file")
    case .otherPicture: LocalizedText(th: "รูปชนิดที่เว็บแสดงไม่ได้", en: "pictures that no browser shows")
    case .croppedPicture: LocalizedText(th: "รูปที่ตัดขอบไว้ใน Word", en: "cropped pictures")
    case .comment: LocalizedText(th: "ความคิดเห็น (comment)", en: "comments")
    case .inserted: LocalizedText(th: "ข้อความที่เพิ่มโดยติดตามการเปลี่ยนแปลง", en: "tracked insertions")
    case .deleted: LocalizedText(th: "ข้อความที่ลบโดยติดตามการเปลี่ยนแปลง", en: "tracked deletions")
    case .hidden: LocalizedText(th: "ข้อความที่ซ่อนไว้", en: "hidden text")
    case .struckThrough: LocalizedText(th: "ข้อความขีดฆ่า", en: "struck-through text")
    case .sign: LocalizedText(th: "สัญลักษณ์จากฟอนต์รูป (เช่น ช่องกาเครื่องหมาย)", en: "signs of picture fonts")
    case .contents: LocalizedText(th: "สารบัญ", en: "the table of contents")
    case .nestedTable: LocalizedText(th: "ตารางซ้อนในตาราง", en: "tables inside tables")
    }
  }

  fileprivate var outcome: LocalizedText {
    switch self {
    case .inserted: LocalizedText(th: "นำเข้าแล้วเหมือนยอมรับการแก้ไข", en: "are taken as accepted")
    case .deleted: LocalizedText(th: "ไม่ได้นำเข้า เหมือนยอมรับการลบ", en: "are left out, as if accepted")
    case .struckThrough: LocalizedText(th: "นำเข้าเป็นข้อความธรรมดา", en: "is carried as plain text")
    case .nestedTable: LocalizedText(th: "นำเข้าเป็นข้อความในช่องเดียว", en: "become text in one cell")
    case .croppedPicture:
      LocalizedText(
        th: "ไฟล์รูปยังเป็นภาพเต็ม รวมส่วนที่ตัดออก", en: "are carried whole, with what was cropped away")
    default: LocalizedText(th: "ไม่ได้นำเข้า", en: "are not carried over")
    }
  }

  fileprivate var mend: LocalizedText? {
    switch self {
    case .textBox, .embeddedObject, .nestedTable, .hidden:
      LocalizedText(
        th: "ถ้าต้องใช้ ให้คัดลอกข้อความหรือตารางออกมาไว้ในเนื้อเรื่องปกติ แล้วนำเข้าใหม่",
        en: "where it matters, move it into the running text and import again")
    case .chart, .diagram, .drawing, .otherPicture, .equation:
      LocalizedText(
        th: "ถ้าต้องใช้ ให้บันทึกเป็นรูป PNG แล้ววางไว้ในโฟลเดอร์ของเอกสาร",
        en: "where it matters, save it as a PNG picture beside the document")
    case .linkedPicture:
      LocalizedText(
        th: "เปิดใน Word แล้ววางรูปจริงลงในไฟล์ ก่อนนำเข้าใหม่",
        en: "put the picture itself into the file and import again")
    case .croppedPicture:
      LocalizedText(
        th: "ใน Word เลือก บีบอัดรูปภาพ › ลบพื้นที่ที่ตัดออก แล้วนำเข้าใหม่ ถ้าส่วนที่ตัดออกไม่ควรเผยแพร่",
        en: "let Word delete the cropped areas (Compress Pictures) if they are not for the public")
    case .struckThrough:
      LocalizedText(
        th: "ถ้าเป็นข้อความที่ยกเลิกแล้ว ให้ลบออกจากเอกสารที่ได้",
        en: "delete it from the result if it is cancelled text"
      )
    case .sign:
      LocalizedText(
        th: "เขียนเป็นคำแทน เช่น (เลือก) หรือ (ไม่เลือก)", en: "write it in words in its place")
    default: nil
    }
  }

  fileprivate func message(_ count: Int, _ example: String) -> LocalizedText {
    let number = self == .contents ? "" : " \(count) แห่ง"
    let shown = example.isEmpty ? "" : " “\(example)”"
    return LocalizedText(
      th: "\(name.th)\(number)\(shown): \(outcome.th)",
      en: "\(name.en)\(self == .contents ? "" : " (\(count))")\(shown) \(outcome.en)")
  }

  fileprivate func finding(_ words: [String], _ file: String) -> Diagnostic {
    let example = words.first { !$0.isEmpty } ?? ""
    let short = example.count > 60 ? example.prefix(60) + "…" : example
    return Diagnostic(
      RuleID("word", rawValue), severity, at: SourcePlace(file: file), message(words.count, short), mend: mend
    )
  }
}

extension Diagnostic {
  fileprivate static func wordLoss(_ kind: WordLossKind, _ words: [String], in file: String) -> Diagnostic {
    kind.finding(words, file)
  }
}

extension WordLoss {
  fileprivate var kind: WordLossKind {
    switch self {
    case .textBox: .textBox
    case .margin: .margin
    case .chart: .chart
    case .diagram: .diagram
    case .equation: .equation
    case .embeddedObject: .embeddedObject
    case .drawing: .drawing
    case .linkedPicture: .linkedPicture
    case .otherPicture: .otherPicture
    case .croppedPicture: .croppedPicture
    case .comment: .comment
    case .inserted: .inserted
    case .deleted: .deleted
    case .hidden: .hidden
    case .struckThrough: .struckThrough
    case .sign: .sign
    case .contents: .contents
    case .nestedTable: .nestedTable
    }
  }

  fileprivate var words: String {
    switch self {
    case .textBox(let words), .margin(let words), .inserted(let words), .deleted(let words),
      .hidden(let words),
      .struckThrough(let words), .otherPicture(let words), .croppedPicture(let words):
      words
    default: ""
    }
  }
}
