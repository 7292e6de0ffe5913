import Diagnostics

/// What is said of the text of a document: one finding a kind, with its number and its first places.
extension PlanText {
  private static let mostPlaces = 5
  private static let mostSamples = 3

  /// Reports what was repaired and what could not be.
  func report(into diagnostics: inout DiagnosticList) {
    for kind in RepairKind.allCases {
      let repairs = repairs.filter { $0.kind == kind }
      guard let first = repairs.first else { continue }
      let count = repairs.reduce(0) { $0 + $1.count }
      diagnostics.add(finding(kind, first, count: count, Self.samples(repairs), Array(repairs.dropFirst())))
    }
  }

  private func finding(
    _ kind: RepairKind, _ first: TextRepair, count: Int, _ samples: String, _ others: [TextRepair]
  ) -> Diagnostic {
    let words = kind.words(count, samples, hasLostAll: hasLostAll)
    let isBroken = kind.isBroken || (kind == .lostSaraAm && hasLostAll)
    return Diagnostic(
      isBroken ? "plan.text-broken" : "plan.text-repaired", isBroken ? .problem : .note, at: first.place,
      words.what, mend: words.mend, snippet: source.text(ofLine: first.place.line),
      related: others.prefix(Self.mostPlaces).map(\.place))
  }

  /// `“before” → “after”` of the first few words.
  private static func samples(_ repairs: [TextRepair]) -> String {
    var seen: Set<String> = []
    let different = repairs.filter { seen.insert($0.before).inserted }
    return different.prefix(mostSamples).map {
      $0.before == $0.after ? "“\($0.before)”" : "“\($0.before)” → “\($0.after)”"
    }.joined(separator: ", ")
  }
}

extension RepairKind {
  /// Whether it says what could not be repaired.
  fileprivate var isBroken: Bool { self == .unclearSaraAm || self == .unknownGlyph }

  private static let check = LocalizedText(
    th: "ลองอ่านทวนดูสักหน่อย ถ้าคำไหนไม่ใช่ ให้แก้ในไฟล์ต้นทางแล้วนำเข้าใหม่",
    en: "read these words over; mend in the document what was meant otherwise, and import again")
  private static let copy = LocalizedText(
    th: "เปิดไฟล์ต้นทาง แก้คำเหล่านี้ให้ถูก แล้วนำเข้าใหม่ (ถ้ามีไฟล์ Word ให้คัดลอกข้อความจาก Word แทน PDF)",
    en:
      "correct these words in the document and import again (text copied from Word instead of the PDF has no such damage)"
  )

  /// What happened, and what to do about it.
  fileprivate func words(
    _ count: Int, _ samples: String, hasLostAll: Bool
  ) -> (what: LocalizedText, mend: LocalizedText) {
    let (th, en) = (" \(count) แห่ง เช่น \(samples)", " in \(count) places, such as \(samples)")
    let what =
      switch self {
      case .fontGlyph:
        LocalizedText(
          th: "แปลงอักขระของฟอนต์รุ่นเก่าเป็นอักษรมาตรฐาน" + th, en: "letters of an old font were read" + en)
      case .tornLetter:
        LocalizedText(
          th: "ต่อสระและวรรณยุกต์ที่ถูกช่องว่างคั่นไว้" + th, en: "blanks inside of letters were closed" + en)
      case .markOrder:
        LocalizedText(
          th: "เรียงสระกับวรรณยุกต์ใหม่ให้ถูกลำดับ" + th, en: "vowels and tone marks were put in order" + en)
      case .doubleSaraE: LocalizedText(th: "อ่าน เเ (เ สองตัว) เป็น แ" + th, en: "เเ was read as แ" + en)
      case .tornSaraAm:
        LocalizedText(th: "คืน ำ ที่เหลือเพียงช่องว่างกับ า" + th, en: "ำ was restored from a blank and า" + en)
      case .lostSaraAm where hasLostAll:
        LocalizedText(
          th: "ไฟล์นี้ไม่มี ำ เหลือเลย คืนให้แล้วเฉพาะคำที่รู้จัก\(th) คำอื่นอาจยังผิดอยู่",
          en: "the text has lost every ำ; it was restored in known words\(en); others may still be wrong")
      case .lostSaraAm: LocalizedText(th: "คืน ำ ที่กลายเป็น า" + th, en: "ำ was restored from า" + en)
      case .tallLetter:
        LocalizedText(
          th: "แก้วรรณยุกต์ของ ป ฝ ฟ ที่กลายเป็นเครื่องหมายอื่น" + th, en: "marks of ป ฝ ฟ were restored" + en)
      case .unclearSaraAm:
        LocalizedText(
          th: "มีช่องว่างหน้า า ที่เดาไม่ได้ว่าเป็น ำ หรือ า" + th,
          en: "a blank before า may stand for ำ or for nothing" + en)
      case .unknownGlyph:
        LocalizedText(th: "มีอักขระที่อ่านไม่ออก" + th, en: "there are characters that nobody can read" + en)
      }
    return (what, isBroken || (self == .lostSaraAm && hasLostAll) ? Self.copy : Self.check)
  }
}
