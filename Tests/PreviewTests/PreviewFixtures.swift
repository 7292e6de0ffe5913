import FlyingSocks
import Foundation
import Glibc

@testable import Preview

/// A client that says exactly what a test wants it to say.
struct Browser {
  let socket: AsyncSocket

  init(port: UInt16) async throws {
    socket = try await AsyncSocket.connected(to: sockaddr_in.inet(ip4: "127.0.0.1", port: port))
  }

  /// Sends bytes and reads until the server closes.
  func say(_ text: String) async throws -> String {
    try await socket.write(Data(text.utf8))
    return try await listen { _ in false }
  }

  /// Reads until a text is complete, or until the server closes.
  func listen(until isComplete: @escaping @Sendable (String) -> Bool) async throws -> String {
    let socket = socket
    return try await Deadline.within(.seconds(20)) {
      var bytes: [UInt8] = []
      while !isComplete(String(decoding: bytes, as: UTF8.self)) {
        guard let more = try? await socket.read(atMost: 4096) else { break }
        bytes += more
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Sends bytes on a connection of their own and reads until the server closes.
  static func say(_ text: String, port: UInt16) async throws -> String {
    let browser = try await Browser(port: port)
    defer { try? browser.socket.close() }
    return try await browser.say(text)
  }

  /// Asks for a path and ends the connection.
  static func get(_ path: String, port: UInt16, host: String = "localhost") async throws -> String {
    try await say("GET \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n", port: port)
  }
}

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
