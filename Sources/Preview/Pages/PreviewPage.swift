import Diagnostics
import Markup

/// Adds to a page what only the preview shows: the errors of the last build, and the script that loads it again.
struct PreviewPage {
  let state: PreviewState

  /// A page of the site with the additions.
  func within(_ page: [UInt8]) -> [UInt8] {
    let errors = state.errors
    var output: [UInt8] = []
    output.reserveCapacity(page.count + 4096)
    let head = Self.end(ofTag: "<body", in: page) ?? 0
    let tail = Self.last("</body>", in: page) ?? page.count
    output += page[..<head]
    if !errors.isEmpty {
      output += ErrorPanel(language: state.language, hasSite: true).html(errors).bytes
    }
    output += page[head..<max(head, tail)]
    output += script
    output += page[max(head, tail)...]
    return output
  }

  /// A page of the errors alone, before there is any site.
  var alone: [UInt8] {
    let errors = state.errors
    let panel =
      errors.isEmpty
      ? HTMLFragment(text: state.language == .th ? "ไม่มีหน้านี้" : "there is no such page")
      : ErrorPanel(language: state.language, hasSite: false).html(errors)
    let head = """
      <!DOCTYPE html><html lang="\(state.language.rawValue)"><head><meta charset="utf-8">\
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>prongsai serve</title></head><body>
      """
    return Array(head.utf8) + panel.bytes + script + Array("</body></html>\n".utf8)
  }

  private var script: [UInt8] {
    Array(#"<script src="/-preview/reload.js" data-build="\#(state.build)"></script>"#.utf8)
  }

  private static func end(ofTag tag: String, in page: [UInt8]) -> Int? {
    guard let start = page.firstRange(of: Array(tag.utf8)) else { return nil }
    return page[start.upperBound...].firstIndex(of: 0x3E).map { $0 + 1 }
  }

  private static func last(_ tag: String, in page: [UInt8]) -> Int? {
    let wanted = Array(tag.utf8)
    var start = page.count - wanted.count
    while start >= 0 {
      if page[start..<(start + wanted.count)].elementsEqual(wanted) { return start }
      start -= 1
    }
    return nil
  }
}
