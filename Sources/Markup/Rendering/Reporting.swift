import CCommonMark
import Diagnostics

/// What is left out of a text, and what looks like a slip.
extension HTMLWriter {
  mutating func reportHTML(_ node: OpaquePointer) {
    let isBlock = cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK
    let literal = CommonMarkTree.literal(node)
    let opening = literal.prefix { $0 != 0x0A }
    var place: (offset: Int, length: Int)
    if isBlock {
      let range = lines.range(ofLine: Int(cmark_node_get_start_line(node)))
      place = (range.lowerBound, range.count)
    } else {
      place = cursor.find(opening)
    }
    place.length = max(1, place.length)
    diagnostics.add(
      "markdown.raw-html", in: source, at: place.offset, length: place.length,
      LocalizedText(th: "ไม่ใช้ HTML ในเนื้อหา", en: "HTML is not used in content"),
      mend: LocalizedText(
        th: "เขียนด้วย Markdown แทน หรือใส่ \\ หน้า < ถ้าต้องการเครื่องหมายจริง",
        en: "write it as Markdown, or put \\ before < where the sign itself is meant"))
  }

  /// Reports stars that stay stars because a quote or bracket and a Thai letter stand on their two sides.
  mutating func reportLiteralEmphasis(in block: OpaquePointer, _ range: Range<Int>) {
    var left = 0
    CommonMarkTree.walk(block) { node, isEntering in
      guard isEntering, cmark_node_get_type(node) == CMARK_NODE_TEXT else { return }
      let literal = CommonMarkTree.literal(node)
      if !literal.isEmpty, literal.allSatisfy({ $0 == 0x2A }) { left += literal.count }
    }
    guard left > 0, let star = EmphasisSlip.find(in: source.bytes, range) else { return }
    diagnostics.add(
      "markdown.literal-emphasis", .problem, in: source, at: star.lowerBound, length: star.count,
      LocalizedText(
        th: "เครื่องหมาย \(star.count > 1 ? "**" : "*") ตรงนี้ไม่ทำให้เป็นตัวเน้น จะแสดงเป็นดาว",
        en: "the stars here do not emphasise; readers will see them"),
      mend: LocalizedText(
        th: "เว้นวรรคหลังดาวปิด หรือย้ายเครื่องหมายคำพูดหรือวงเล็บไว้นอกดาว",
        en: "put a blank after the closing stars, or move the quotes or brackets outside of them"))
  }
}
