import Diagnostics

/// What is said of files that open and could serve their readers better.
extension Diagnostic {
  static func heavy(_ file: ContentFile, _ size: Int) -> Diagnostic {
    let megabytes = size / 1_048_576
    let way: LocalizedText =
      switch file.kind {
      case .pdf:
        LocalizedText(
          th:
            "สแกนใหม่ที่ 200 dpi แบบขาวดำหรือโทนเทา หรือเปิดต้นฉบับใน Word แล้วเลือก บันทึกเป็น PDF › “ขนาดต่ำสุด (เผยแพร่ออนไลน์)”",
          en:
            "scan it at 200 dpi in grey, or save it from Word as PDF with “Minimum size (publishing online)”")
      case .doc, .docx, .pptx, .odt, .xls, .xlsx, .ods:
        LocalizedText(
          th: "เลือกรูปในไฟล์ แล้วสั่ง บีบอัดรูปภาพ › เว็บ (150 ppi) ก่อนบันทึก",
          en: "choose a picture in it and Compress Pictures › Web (150 ppi), then save")
      default:
        LocalizedText(
          th: "แบ่งเป็นไฟล์ย่อยตามเรื่อง หรือเผยแพร่ไว้ที่อื่นแล้วใส่ลิงก์ใน links:",
          en: "split it by subject, or publish it elsewhere and list it under links:")
      }
    return Diagnostic(
      "file.heavy", .note,
      LocalizedText(
        th: "“\(file.name)”: ไฟล์ \(megabytes) MB ประชาชนที่เปิดด้วยโทรศัพท์จะรอนานและเปลืองเน็ต",
        en: "“\(file.name)”: with \(megabytes) MB it takes long on a telephone and costs data"),
      mend: way)
  }

  static func scan(_ file: ContentFile) -> Diagnostic {
    Diagnostic(
      "file.scan", .note,
      th: "“\(file.name)”: เป็นภาพสแกนล้วน ค้นคำและคัดลอกไม่ได้ และโปรแกรมอ่านหน้าจออ่านไม่ออก",
      en:
        "“\(file.name)”: its pages are pictures: nobody can search or copy it, and no screen reader reads it",
      mendTh: "ถ้ามีต้นฉบับ Word ให้บันทึกเป็น PDF จาก Word แนบคู่กัน หรือสแกนใหม่แบบค้นหาคำได้ (OCR ภาษาไทย)",
      mendEn: "add a PDF that is saved from the Word original, or scan it with text recognition for Thai")
  }

  static func manyPixels(_ file: ContentFile, _ size: PictureSize) -> Diagnostic {
    Diagnostic(
      "file.many-pixels", .note,
      th: "“\(file.name)”: รูปกว้าง \(size.width) สูง \(size.height) จุด ใหญ่กว่าที่หน้าเว็บใช้มาก",
      en: "“\(file.name)”: the picture is \(size.width) by \(size.height) pixels, far more than a page shows",
      mendTh: "ย่อให้ด้านยาวไม่เกิน 2,000 จุด (เปิดด้วยโปรแกรม Photos หรือ Paint แล้วเลือก ปรับขนาด)",
      mendEn: "make its longer side 2,000 pixels at most (in Photos or Paint: Resize)")
  }

  static func emptyTitle(_ title: String, of file: ContentFile) -> Diagnostic {
    Diagnostic(
      "file.title-says-nothing", .note,
      th: "“\(title)” เป็นชื่อไฟล์ ผู้อ่านยังไม่รู้ว่าเป็นเอกสารอะไร",
      en: "“\(title)” is a name for a file; readers cannot tell what is in it",
      mendTh: "เขียน title: ให้บอกว่าเป็นเอกสารอะไร ของปีหรือวันที่ใด เช่น “ประกาศแผนจัดซื้อจัดจ้าง ปี 2567”",
      mendEn: "write a title: that says what it is and of which year or day")
  }

  static func officeFile(_ file: ContentFile) -> Diagnostic {
    Diagnostic(
      "file.office", .note,
      th: "“\(file.name)”: ประชาชนบางคนไม่มีโปรแกรมเปิดไฟล์ \(file.kind.label) และหน้าตาอาจเพี้ยนในโทรศัพท์",
      en:
        "“\(file.name)”: not everybody can open \(file.kind.label), and it looks different on every machine",
      mendTh:
        "เปิดไฟล์แล้วเลือก ไฟล์ › บันทึกเป็น › PDF แล้วแนบ PDF แทน ถ้าเป็นแบบฟอร์มให้กรอก ให้แนบ PDF ชื่อเดียวกันคู่กัน",
      mendEn:
        "open it, choose File › Save As › PDF and list the PDF instead; beside a form to fill in, list a PDF of the same name"
    )
  }

  static let undescribedPicture = Diagnostic(
    "file.undescribed-picture", .note, th: "รูปนี้ไม่มีคำบรรยาย คนที่มองไม่เห็นจึงไม่รู้ว่าเป็นรูปอะไร",
    en: "the picture has no description, so those who cannot see it miss what it shows",
    mendTh: "เขียนสั้น ๆ ว่าในรูปมีอะไร: ในเนื้อหาเขียนใน [ ] เช่น ![ประชุมสภาสมัยแรก](a.jpg) ในข่าวเขียนที่ imageText:",
    mendEn:
      "say shortly what is on it: in a text between [ ], such as ![council meeting](a.jpg), in news as imageText:"
  )

  static func sameBytes(_ file: ContentFile, _ other: ContentFile, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "file.same-bytes", .note,
      th: "“\(file.name)” มีเนื้อหาเหมือน \(other.path) ทุกไบต์",
      en: "“\(file.name)” holds the very bytes of \(other.path)",
      mendTh: "ตรวจว่าวางไฟล์ถูกฉบับและถูกปี ถ้าตั้งใจใช้ซ้ำ ให้ลิงก์ไปยังไฟล์เดียวกัน",
      mendEn: "check that it is the right file of the right year; if it is, link to one of both",
      related: [place])
  }
}
