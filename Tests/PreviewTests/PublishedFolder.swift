import Foundation

/// A small published site in a folder of its own, removed when the test is over.
final class PublishedFolder {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("prongsai-\(UUID().uuidString)")
    try write("index.html", "<html><body><h1>หน้าแรก</h1></body></html>")
    try write("404.html", "<html><body><h1>ไม่พบ</h1></body></html>")
    try write("ข่าว/index.html", "<html><body><h1>ข่าว</h1></body></html>")
    try write("assets/site.css", "body {margin:0}")
    try write(".marker", "secret")
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func write(_ path: String, _ text: String) throws {
    let url = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}
