import CCommonMark
import Diagnostics

/// What is left out of a text, and what looks like a slip.
extension HTMLWriter {
  mutating func reportHTML(_ node: OpaquePointer) {
    let place = place(ofHTML: node)
    findings.add(
      "markdown.raw-html", in: source, at: place.lowerBound, length: max(1, place.count),
      LocalizedText(th: "ไม่ใช้ HTML ในเนื้อหา", en: "HTML is not used in content"),
      mend: LocalizedText(
        th: "เขียนด้วย Markdown แทน หรือใส่ \\ หน้า < ถ้าต้องการเครื่องหมายจริง",
        en: "write it as Markdown, or put \\ before < where the sign itself is meant"))
  }

  /// The first line of some HTML.
  private mutating func place(ofHTML node: OpaquePointer) -> Range<Int> {
    let opening = CommonMarkTree.literal(node).prefix { $0 != 0x0A }.drop { $0 <= 0x20 }
    if cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK, tables.current == nil {
      let range = lines.range(ofLine: Int(cmark_node_get_start_line(node)))
      cursor = BlockCursor(source, range)
      return cursor.find(opening) ?? range
    }
    return cursor.find(opening, from: lineStart(of: node)) ?? cursor.position..<cursor.position
  }

  /// Reports stars that stay stars because a quote or bracket and a Thai letter stand on their two sides.
  mutating func reportStars() {
    guard !stars.slips.isEmpty else { return }
    var cursor = self.cursor.rewound
    for run in stars.slips {
      let start = tables.current == nil ? lines.range(ofLine: run.line).lowerBound : 0
      guard let found = cursor.find(run.context, from: start) else { continue }
      let signs = run.count > 1 ? "**" : "*"
      findings.add(
        "markdown.literal-emphasis", .problem, in: source, at: found.lowerBound + run.lead,
        length: run.count,
        LocalizedText(
          th: "เครื่องหมาย \(signs) ตรงนี้ไม่ทำให้เป็นตัวเน้น จะแสดงเป็นดาว",
          en: "\(signs) does not emphasise here; readers will see the stars"),
        mend: LocalizedText(
          th: "เว้นวรรคระหว่างดาวกับตัวอักษรไทย หรือย้ายเครื่องหมายคำพูดหรือวงเล็บไว้นอกดาว",
          en: "put a blank between the stars and the Thai letter, or move the quotes or brackets outside"))
    }
    stars = UnrenderedEmphasis()
  }
}
