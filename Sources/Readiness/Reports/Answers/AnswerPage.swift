import Content
import Diagnostics

/// The answer sheet as a page from which one copies field by field; without its script the fields are selected by hand.
package struct AnswerPage {
  private let sheet: AnswerSheet
  private let language: Language

  package init(_ sheet: AnswerSheet, language: Language) {
    self.sheet = sheet
    self.language = language
  }

  private static let style =
    ReportPage.style
    + "article{border-top:2px solid #111;padding:.75rem 0}button{font:inherit;padding:.25rem .75rem;min-height:2.75rem}"
    + "[hidden]{display:none}"

  /// Shows the buttons, and copies the text beside one; where the browser forbids that, it selects the text.
  static let script =
    "for(const button of document.querySelectorAll(\"button[data-from]\")){button.hidden=false;"
    + "button.addEventListener(\"click\",()=>{const field=document.getElementById(button.dataset.from);"
    + "const done=()=>{button.textContent=button.dataset.done};"
    + "const select=()=>{const range=document.createRange();range.selectNodeContents(field);"
    + "const chosen=getSelection();chosen.removeAllRanges();chosen.addRange(range);"
    + "if(document.execCommand(\"copy\"))done()};"
    + "navigator.clipboard?navigator.clipboard.writeText(field.textContent).then(done,select):select()})}"

  /// The bytes of the page.
  package var bytes: [UInt8] {
    let title =
      language == .th ? "คำตอบแบบวัด OIT ปี \(sheet.year)" : "Answers to the OIT list of \(sheet.year)"
    var page = ReportPage(
      title: title + " · " + sheet.agency, language: language, style: Self.style, script: Self.script)
    page.element("h1", title)
    page.element("p", sheet.agency)
    let count = sheet.rows.count { $0.hasIt }
    page.element(
      "p",
      language == .th
        ? "มี \(count) จาก \(sheet.rows.count) ข้อ ตรวจข้อที่ยังมีสิ่งที่ต้องทำก่อนส่ง"
        : "\(count) of \(sheet.rows.count) items; look at what is to do before you send it")
    if !sheet.hasBase { page.element("p", AnswerSheet.noAddress[language], " class=\"late\"") }
    for row in sheet.rows { append(row, to: &page) }
    return page.finished()
  }

  private func append(_ row: AnswerSheet.Row, to page: inout ReportPage) {
    let code = row.item.code
    page.raw("<article id=\"\(code)\">\n")
    page.element("h2", "\(code) \(row.item.title)")
    page.element(
      "p", "\(AnswerTables.answer(row, language)) · \(row.status.symbol) \(row.status.words[language])")
    if !row.addresses.isEmpty {
      field(
        row.addresses.joined(separator: "\n"), "\(code).addresses",
        language == .th ? "คัดลอกที่อยู่" : "copy the addresses", to: &page)
      page.raw("<p>")
      for (number, address) in row.addresses.enumerated() {
        page.link(address, (language == .th ? "เปิดดู " : "open ") + String(number + 1))
      }
      page.raw("</p>\n")
    }
    if !row.explanation.isEmpty {
      field(
        row.explanation.joined(separator: "\n"), "\(code).words",
        language == .th ? "คัดลอกคำอธิบาย" : "copy the explanation", to: &page)
    }
    if !row.open.isEmpty {
      page.element("h3", ReportHeadings.problems[language])
      page.raw("<ul>\n")
      for problem in row.open { page.element("li", problem[language]) }
      page.raw("</ul>\n")
    }
    page.raw("</article>\n")
  }

  private func field(_ text: String, _ id: String, _ label: String, to page: inout ReportPage) {
    page.element("pre", text, " id=\"\(id)\"")
    let done = language == .th ? "คัดลอกแล้ว" : "copied"
    page.element("button", label, " type=\"button\" hidden data-from=\"\(id)\" data-done=\"\(done)\"")
  }
}
