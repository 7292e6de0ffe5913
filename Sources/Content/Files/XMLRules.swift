import Diagnostics

/// Why a picture or a file of data in XML is refused.
enum XMLFault: Equatable {
  case notWellFormed
  case noPicture
  case encoding(String)
  case documentType
  case instruction(String)
  case vocabulary(String)
  case element(String)
  case event(String)
  case attribute(String)
  case address(String)
  case style(String)
  case tooDeep

  /// The error, at a place of the file itself.
  func finding(in file: SourceText, at offset: Int, isPicture: Bool) -> Diagnostic {
    let (words, mend) = (words(isPicture: isPicture), self.mend(isPicture: isPicture))
    let rule: RuleID =
      switch self {
      case .notWellFormed, .noPicture, .encoding: isPicture ? "file.broken-picture" : "file.broken-xml"
      default: isPicture ? "file.active-picture" : "file.active-xml"
      }
    return Diagnostic(rule, .error, in: file, at: offset, words, mend: mend)
  }

  private func words(isPicture: Bool) -> LocalizedText {
    switch self {
    case .notWellFormed:
      LocalizedText(
        th: "อ่านไฟล์ต่อจากตรงนี้ไม่ได้ รูปแบบ XML ไม่ถูกต้อง",
        en: "the file cannot be read from here on: it is not valid XML")
    case .noPicture:
      LocalizedText(
        th: "ไฟล์นี้ไม่ใช่ภาพ SVG (ไม่ได้ขึ้นต้นด้วย <svg xmlns=\"\(SVGNames.namespace)\">)",
        en: "this is no SVG picture: it does not begin with <svg xmlns=\"\(SVGNames.namespace)\">")
    case .encoding(let name):
      LocalizedText(
        th: "ไฟล์นี้เข้ารหัสอักษรเป็น \(name) แต่รับเฉพาะ UTF-8",
        en: "the file is encoded in \(name); only UTF-8 is taken")
    case .documentType:
      LocalizedText(
        th: "ไฟล์มีส่วน <!DOCTYPE ซึ่งซ่อนคำสั่งไว้ได้ จึงไม่เผยแพร่",
        en: "the file holds a <!DOCTYPE, which can hide commands, and is not published")
    case .instruction(let name):
      LocalizedText(
        th: "ไฟล์มีคำสั่ง <?\(name) จึงไม่เผยแพร่",
        en: "the file holds the instruction <?\(name) and is not published")
    case .vocabulary(let name):
      LocalizedText(
        th: "ไฟล์ข้อมูลมีส่วนของหน้าเว็บ (<\(name)>) ที่เบราว์เซอร์จะทำงานหรือเปิดตาม จึงไม่เผยแพร่",
        en: "the data holds a part of a web page (<\(name)>), which a browser would run or follow")
    case .element("script"):
      LocalizedText(
        th: "ภาพมีสคริปต์ (<script>) ซึ่งจะทำงานในเครื่องของผู้เปิดดู จึงไม่เผยแพร่",
        en: "the picture holds a script, which would run for whoever opens it")
    case .element(let name):
      LocalizedText(
        th: "ภาพมีส่วน <\(name)> ซึ่งไม่ใช่รูปวาดหรือข้อความ จึงไม่เผยแพร่",
        en: "the picture holds a <\(name)>, which is neither a drawing nor a text")
    case .event(let name):
      LocalizedText(
        th: "ภาพมีคำสั่ง \(name)= ซึ่งทำงานได้ในเบราว์เซอร์ จึงไม่เผยแพร่",
        en: "the picture holds the command \(name)=, which a browser would run")
    case .attribute(let name):
      LocalizedText(
        th: "ภาพมีค่า \(name)= ซึ่งไม่อยู่ในรายการที่ปลอดภัย",
        en: "the picture holds \(name)=, which is not known to be harmless")
    case .address(let address):
      LocalizedText(
        th: "ภาพมีลิงก์ไปนอกไฟล์ “\(address)” แต่ภาพอ้างได้เฉพาะส่วนในไฟล์เดียวกัน (#…)",
        en: "the picture leads out of itself to “\(address)”; only parts of the same file (#…) may be named")
    case .style(let part):
      LocalizedText(
        th: "สไตล์ของภาพมีส่วนที่โหลดไฟล์อื่นหรือซ่อนคำสั่งได้ (\(part))",
        en: "the picture's style holds a part that could load something else or hide a command (\(part))")
    case .tooDeep:
      LocalizedText(th: "ภาพซ้อนกันลึกเกินไป", en: "the picture's groups are nested too deeply")
    }
  }

  private func mend(isPicture: Bool) -> LocalizedText {
    guard isPicture else {
      return LocalizedText(
        th: "บันทึกข้อมูลใหม่เป็น XML แบบ UTF-8 ที่ไม่มีส่วนของหน้าเว็บ หรือใช้ CSV หรือ JSON แทน",
        en: "save the data anew as XML in UTF-8 without parts of a web page, or use CSV or JSON")
    }
    return LocalizedText(
      th: "เปิดภาพในโปรแกรมวาดภาพ (เช่น Inkscape) แล้วบันทึกใหม่เป็น Plain SVG หรือส่งออกเป็น PNG",
      en: "open it in a drawing program such as Inkscape and save it as plain SVG, or export it as PNG")
  }
}
