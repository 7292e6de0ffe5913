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
    let head = Self.startOfBody(page)
    let tail = max(head, Self.endOfBody(page))
    output += page[..<head]
    if !errors.isEmpty {
      output += ErrorPanel(language: state.language, hasSite: true).html(errors).bytes
    }
    return output + page[head..<tail] + reload + page[tail...]
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
    return Array(head.utf8) + panel.bytes + reload + Array("</body></html>\n".utf8)
  }

  private var reload: [UInt8] {
    Array(#"<script src="/-preview/reload.js" data-build="\#(state.build)"></script>"#.utf8)
  }

  private static func startOfBody(_ page: [UInt8]) -> Int {
    guard let tag = page.firstRange(of: Array("<body".utf8)) else { return 0 }
    return page[tag.upperBound...].firstIndex(of: 0x3E).map { $0 + 1 } ?? 0
  }

  private static func endOfBody(_ page: [UInt8]) -> Int {
    let tag = Array("</body>".utf8)
    return stride(from: page.count - tag.count, through: 0, by: -1).first { page[$0...].starts(with: tag) }
      ?? page.count
  }

  /// Loads the page again after every build, and rests while the page is hidden.
  static let script = """
    "use strict";
    const shown = document.currentScript.dataset.build;
    let source;
    function follow() {
      source = new EventSource("/-preview/events");
      source.addEventListener("build", (event) => { if (event.data !== shown) location.reload(); });
    }
    function rest() { if (source) source.close(); source = undefined; }
    document.addEventListener("visibilitychange", () => { if (document.hidden) rest(); else if (!source) follow(); });
    addEventListener("pagehide", rest);
    addEventListener("pageshow", () => { if (!source && !document.hidden) follow(); });

    """
}
