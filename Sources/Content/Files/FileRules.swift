import DataFiles
import Diagnostics
import Files

/// What is said of files that are missing, damaged or refused.
extension ContentFile {
  /// What is wrong with a missing or damaged file; nil if it is valid.
  var fault: Diagnostic? { broken?.make() }

  /// The same before it is put into words.
  var broken: PendingFinding? {
    switch state {
    case .available: nil
    case .missing: PendingFinding("file.missing", .problem) { missing }
    case .empty:
      PendingFinding("file.empty", .problem) {
        damaged("file.empty", LocalizedText(th: "เป็นไฟล์ว่าง", en: "is empty"))
      }
    case .corrupt(let reason): PendingFinding("file.corrupt", .problem) { damaged("file.corrupt", reason) }
    case .refused(let finding): PendingFinding(finding.rule, finding.severity) { finding }
    case .unreadable(let reason): PendingFinding("file.unreadable", .error) { unreadable(reason) }
    }
  }

  private var missing: Diagnostic {
    let mend: LocalizedText
    if suggestion == nil {
      mend = LocalizedText(
        th: "วางไฟล์ที่สมบูรณ์ไว้ที่ \(path) หรือตรวจตัวสะกดของชื่อ",
        en: "put a sound file at \(path), or check how the name is spelled")
    } else if suggestion == name {
      mend = LocalizedText(
        th: "เขียนเฉพาะชื่อไฟล์ ไม่ต้องเขียนชื่อโฟลเดอร์นำหน้า",
        en: "write the file's name only, without a folder before it")
    } else {
      mend = LocalizedText(
        th: "เขียนชื่อให้ตรงกับไฟล์ที่มีอยู่ ทั้งตัวพิมพ์และนามสกุล หรือวางไฟล์ไว้ที่ \(path)",
        en:
          "write the name as the file has it, capital letters and ending included, or put the file at \(path)"
      )
    }
    // A folder that is one too many is shown with the name.
    let shown = suggestion == name ? path.split(at: 0x2F).suffix(2).joined(separator: "/") : name
    return Diagnostic(
      "file.missing", .problem, LocalizedText(th: "“\(shown)”: ไม่พบไฟล์", en: "“\(shown)”: is not there"),
      mend: mend, suggestion: suggestion)
  }

  private func damaged(_ rule: RuleID, _ reason: LocalizedText) -> Diagnostic {
    Diagnostic(
      rule, .problem, th: "“\(name)”: \(reason.th)", en: "“\(name)”: \(reason.en)",
      mendTh: "วางไฟล์ที่สมบูรณ์ไว้ที่ \(path)", mendEn: "put a sound file at \(path)")
  }

  private func unreadable(_ reason: LocalizedText) -> Diagnostic {
    Diagnostic(
      "file.unreadable", .error, th: "“\(name)”: \(reason.th)", en: "“\(name)”: \(reason.en)",
      mendTh: "ให้สิทธิ์อ่านไฟล์ \(path) หรือต่อไดรฟ์ที่เก็บไฟล์ให้ใช้ได้ก่อน แล้วสั่งใหม่",
      mendEn:
        "give the right to read \(path), or connect the drive on which it lies, and run the command again")
  }

  /// What readers will meet in a file that is valid; nil if nothing.
  var caution: Diagnostic? {
    if let locked { return locked }
    if losesIndex { return damagedIndex }
    guard kind.isImage, case .available(let size, _) = state, size > FileInspector.largestPicture else {
      return nil
    }
    let megabytes = size / 1_048_576
    let limit = FileInspector.largestPicture / 1_048_576
    return Diagnostic(
      "file.large-picture", .problem,
      th: "“\(name)”: รูปมีขนาด \(megabytes) MB โทรศัพท์จะโหลดช้ามาก",
      en: "“\(name)”: the picture has \(megabytes) MB, which phones load very slowly",
      mendTh: "ย่อรูปให้เล็กกว่า \(limit) MB ก่อนเผยแพร่ (กว้าง 2,000 จุดก็คมชัดพอ)",
      mendEn: "make it smaller than \(limit) MB (2,000 pixels across are enough)")
  }

  private var damagedIndex: Diagnostic {
    Diagnostic(
      "file.damaged-index", .problem,
      th: "“\(name)”: สารบัญภายในไฟล์ PDF ไม่ตรงกับเนื้อไฟล์ บางโปรแกรมจะเปิดไม่ได้",
      en:
        "“\(name)”: the table of contents inside of the PDF does not fit it, so that some programs cannot open it",
      mendTh: "คัดลอกไฟล์จากต้นทางใหม่ หรือเปิดแล้วสั่ง พิมพ์ › บันทึกเป็น PDF แล้ววางแทน",
      mendEn:
        "copy it from where it came once more, or open it and choose Print › Save as PDF, and put that in its place"
    )
  }

  /// Why the file shows nothing although it is there; nil if it opens for everybody.
  package var locked: Diagnostic? {
    guard isLocked else { return nil }
    return Diagnostic(
      "file.locked", .problem,
      th: "“\(name)”: PDF นี้ถูกล็อกไว้ด้วยรหัสผ่าน จึงยังไม่นับเป็นหลักฐาน",
      en: "“\(name)”: the PDF is locked with a password, so that it counts as no evidence",
      mendTh: "บันทึกใหม่โดยไม่ตั้งรหัสผ่านและไม่ห้ามคัดลอก ให้ทุกคนเปิด อ่าน และค้นได้",
      mendEn:
        "save it without a password and without a ban on copying, so that everybody can open and search it")
  }
}

extension FileRefusal {
  /// The error of a name before it is put into words.
  func pending(for name: String) -> PendingFinding { PendingFinding(rule, .error) { finding(for: name) } }

  private var rule: RuleID {
    switch self {
    case .leavesContent: "file.outside-folder"
    case .unknownKind: "file.unknown-kind"
    case .badName: "file.bad-name"
    case .hidden: "file.hidden-name"
    case .mayRun: "file.double-ending"
    case .webAddress: "file.web-address"
    }
  }

  /// The error of a name.
  func finding(for name: String) -> Diagnostic {
    switch self {
    case .leavesContent:
      Diagnostic(
        rule, .error, th: "“\(name)” ชี้ออกนอกโฟลเดอร์ของเอกสารนี้",
        en: "“\(name)” leads out of this document's folder",
        mendTh: "วางไฟล์ไว้ในโฟลเดอร์ชื่อเดียวกับเอกสาร แล้วเขียนเฉพาะชื่อไฟล์",
        mendEn: "put the file into the folder named like the document and write its name only")
    case .unknownKind:
      Diagnostic(
        rule, .error, th: "ไม่เผยแพร่ไฟล์ชนิดนี้: “\(name)”",
        en: "files of this kind are not published: “\(name)”",
        mendTh: "แปลงเป็น PDF, CSV, XLSX, รูปภาพ หรือชนิดอื่นที่รองรับ: " + Self.kinds,
        mendEn: "convert it to one of: " + Self.kinds)
    case .badName:
      Diagnostic(
        rule, .error, th: "ชื่อไฟล์มีอักขระที่ใช้ไม่ได้: “\(name)”",
        en: "the file name holds characters that cannot be used: “\(name)”",
        mendTh: "เปลี่ยนชื่อไฟล์ให้ใช้ตัวอักษร ตัวเลข จุด และขีด",
        mendEn: "rename it with letters, digits, dots and hyphens")
    case .hidden:
      Diagnostic(
        rule, .error, th: "“\(name)” เป็นชื่อของไฟล์ซ่อนหรือไฟล์ชั่วคราว จึงไม่เผยแพร่",
        en: "“\(name)” is the name of a hidden or temporary file, which is not published",
        mendTh: "เปลี่ยนชื่อไฟล์ ไม่ให้ขึ้นต้นด้วย . หรือ ~$ หรือลงท้ายแบบไฟล์สำรอง",
        mendEn: "rename it: no dot or ~$ at its beginning, no ending of a backup")
    case .mayRun:
      Diagnostic(
        rule, .error,
        th: "“\(name)” มีนามสกุลซ้อนที่เครื่องแม่ข่ายบางแห่งอาจสั่งให้ทำงาน จึงไม่เผยแพร่",
        en: "“\(name)” has a second ending that some servers may run, so it is not published",
        mendTh: "เปลี่ยนชื่อให้เหลือนามสกุลเดียว เช่น “ประกาศ.jpg”",
        mendEn: "rename it with one ending only, such as “notice.jpg”")
    case .webAddress:
      Diagnostic(
        rule, .error, th: "“\(name)” เป็นที่อยู่เว็บ ไม่ใช่ชื่อไฟล์",
        en: "“\(name)” is a web address and no file",
        mendTh: "เขียนไว้ใต้ links: แบบ - url: ที่อยู่ และ title: คำอธิบาย หรือดาวน์โหลดไฟล์มาวางในโฟลเดอร์ของเอกสาร",
        mendEn: "write it under links: as - url: and title:, or download the file into the document's folder")
    }
  }

  private static let kinds = FileKind.allCases.map(\.rawValue).joined(separator: ", ")
}

extension FileState {
  /// A table whose cells cannot be looked at.
  static let wideTable = FileState.corrupt(
    LocalizedText(
      th: "มีอักขระที่อ่านเป็นข้อความไม่ได้ จึงตรวจช่องในตารางไม่ได้ (ใน Excel ให้บันทึกเป็น CSV UTF-8)",
      en: "holds what is no text, so that its cells cannot be checked (in Excel save it as CSV UTF-8)"))

  /// Plain text whose name says that it is a workbook, as some systems write their exports.
  static let textCalledWorkbook = FileState.corrupt(
    LocalizedText(
      th: "ข้างในเป็นข้อความ (เช่น CSV) ไม่ใช่ไฟล์ Excel เปลี่ยนนามสกุลเป็น .csv หรือเปิดใน Excel แล้วบันทึกเป็น .xlsx",
      en:
        "it holds plain text such as CSV, and is no workbook: call it .csv, or open it in Excel and save it as .xlsx"
    ))

  /// The content is of another kind than the name says.
  static func wrongContent(_ kind: FileKind, _ signature: FileSignature?) -> FileState {
    guard let signature else {
      return .corrupt(
        LocalizedText(
          th: "เนื้อไฟล์ไม่ใช่ \(kind.label) ตามนามสกุล", en: "its content is not \(kind.label) as its name says"))
    }
    if signature == .lockedOffice {
      return .corrupt(
        LocalizedText(
          th: "ไฟล์นี้ตั้งรหัสผ่านไว้ ไม่มีใครเปิดได้ เปิดด้วยรหัส แล้วบันทึกโดยไม่ตั้งรหัส",
          en: "it has a password, so that nobody can open it: open it and save it without a password"))
    }
    let name = signature.name
    let way =
      kind == .csv
      ? LocalizedText(
        th: "เปิดด้วย Excel แล้วเลือก บันทึกเป็น › CSV UTF-8", en: "open it in Excel and save it as CSV UTF-8")
      : LocalizedText(
        th: "เปิดด้วยโปรแกรมเดิมแล้วบันทึกเป็น \(kind.label)", en: "open it and save it as \(kind.label)")
    return .corrupt(
      LocalizedText(
        th: "เนื้อไฟล์เป็น\(name.th) ไม่ใช่ \(kind.label) ตามนามสกุล การเปลี่ยนนามสกุลไม่ได้แปลงไฟล์ \(way.th)",
        en: "its content is \(name.en) and not \(kind.label); a new ending does not convert a file: \(way.en)"
      ))
  }

  /// A PDF in which there is nothing to see.
  static let withoutPages = FileState.corrupt(
    LocalizedText(th: "PDF นี้ไม่มีหน้าใดเลย", en: "the PDF has no page"))

  static func breaksOff(_ kind: FileKind) -> FileState {
    .corrupt(
      LocalizedText(
        th: "ไฟล์ \(kind.label) ขาดตอนท้าย (บันทึกไม่สมบูรณ์)",
        en: "the \(kind.label) file breaks off before its end"))
  }

}

extension Diagnostic {
  /// A file or folder of the content that cannot be read.
  static func unreadable(_ path: String, _ fault: FileFault) -> Diagnostic {
    self.fault("content.unreadable", path, fault)
  }

  /// A link, pipe or device in the content.
  static func notReadable(_ path: String, isLink: Bool) -> Diagnostic {
    isLink
      ? fault("content.symbolic-link", path, .symbolicLink) : fault("content.not-a-file", path, .notAFile)
  }

  private static func fault(_ rule: RuleID, _ path: String, _ fault: FileFault) -> Diagnostic {
    Diagnostic(
      rule, .error, at: SourcePlace(file: path),
      LocalizedText(th: "“\(path)” \(fault.text.th)", en: "“\(path)” \(fault.text.en)"), mend: fault.mend)
  }
}
