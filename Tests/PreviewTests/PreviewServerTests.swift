import Diagnostics
import FlyingSocks
import Foundation
import Glibc
import Testing

@testable import Preview

@Suite(.serialized) struct PreviewServerTests {
  private let folder: PublishedFolder
  private let state = PreviewState(language: .th, mark: 1)

  init() throws { folder = try PublishedFolder() }

  private func serving(
    _ limits: ServerLimits = ServerLimits(), _ body: (UInt16) async throws -> Void
  ) async throws {
    let server = try PreviewServer(ports: [0], limits: limits)
    let site = PreviewSite(output: folder.root.path, state: state)
    let task = Task.detached { try await server.run(site) }
    defer { task.cancel() }
    try await body(server.port)
  }

  @Test func pagesAndFilesAreAnsweredWithTheirTypes() async throws {
    try await serving { port async throws in
      let home = try await Browser.get("/", port: port)
      #expect(home.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"))
      #expect(home.contains("<h1>หน้าแรก</h1>") && home.contains("/-preview/reload.js"))
      #expect(home.contains("Cache-Control: no-store"))
      #expect(try await Browser.get("/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/", port: port).contains("<h1>ข่าว"))
      let sheet = try await Browser.get("/assets/site.css?x", port: port)
      #expect(sheet.contains("text/css") && sheet.hasSuffix("\r\n\r\nbody {margin:0}"))
      let folder = try await Browser.get("/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7", port: port)
      #expect(folder.hasPrefix("HTTP/1.1 302"))
      #expect(folder.contains("\r\nLocation: /%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/\r\n"))
      #expect(try await Browser.get("/nothing/", port: port).hasPrefix("HTTP/1.1 404"))
    }
  }

  @Test func aFileIsThatOfTheReleaseThatIsLiveNow() async throws {
    let other = folder.root.appendingPathExtension("other")
    try FileManager.default.copyItem(at: folder.root, to: other)
    defer { try? FileManager.default.removeItem(at: other) }
    try Data("new".utf8).write(to: other.appendingPathComponent("assets/site.css"))
    try await serving { port async throws in
      #expect(try await Browser.get("/assets/site.css", port: port).hasSuffix("body {margin:0}"))
      let aside = folder.root.appendingPathExtension("aside")
      try FileManager.default.moveItem(at: folder.root, to: aside)
      try FileManager.default.moveItem(at: other, to: folder.root)
      defer { try? FileManager.default.removeItem(at: aside) }
      #expect(try await Browser.get("/assets/site.css", port: port).hasSuffix("\r\n\r\nnew"))
    }
  }

  @Test func nothingOutsideTheSiteIsAnswered() async throws {
    try "secret".write(
      to: folder.root.appendingPathComponent("../secret.txt"), atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      at: folder.root.appendingPathComponent("link.txt"),
      withDestinationURL: URL(fileURLWithPath: "../secret.txt"))
    try FileManager.default.createSymbolicLink(
      at: folder.root.appendingPathComponent("up"), withDestinationURL: URL(fileURLWithPath: ".."))
    try await serving { port async throws in
      for path in [
        "/../secret.txt", "/%2e%2e/secret.txt", "/a/../../secret.txt", "/link.txt", "/up/secret.txt",
        "/.marker",
        "//../secret.txt", "/assets/..%2f..%2fsecret.txt",
      ] {
        let answer = try await Browser.get(path, port: port)
        #expect(answer.hasPrefix("HTTP/1.1 404"), "\(path)")
        #expect(!answer.contains("secret"), "\(path)")
      }
      #expect(try await Browser.get("/", port: port, host: "evil.example").hasPrefix("HTTP/1.1 421"))
    }
    try FileManager.default.removeItem(at: folder.root.appendingPathComponent("../secret.txt"))
  }

  @Test func invalidRequestsAreRefusedAndOthersAreServed() async throws {
    try await serving { port async throws in
      #expect(try await Browser.say("\u{0}\u{1}\r\n\r\n", port: port).hasPrefix("HTTP/1.1 400"))
      let post = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nx=1"
      #expect(try await Browser.say(post, port: port).hasPrefix("HTTP/1.1 405"))
      let long = "GET / HTTP/1.1\r\nHost: localhost\r\nX: \(String(repeating: "a", count: 100_000))\r\n\r\n"
      #expect(try await Browser.say(long, port: port).hasPrefix("HTTP/1.1 431"))
      let many = "GET / HTTP/1.1\r\n" + String(repeating: "X: y\r\n", count: 20_000)
      #expect(try await Browser.say(many, port: port).hasPrefix("HTTP/1.1 431"))
      #expect(try await Browser.get("/", port: port).hasPrefix("HTTP/1.1 200"))
    }
  }

  @Test func twoRequestsSentAtOnceAreAnsweredInOrder() async throws {
    try await serving { port async throws in
      let answers = try await Browser.say(
        "GET /assets/site.css HTTP/1.1\r\nHost: localhost\r\n\r\n"
          + "HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", port: port)
      let parts = answers.components(separatedBy: "HTTP/1.1 200 OK")
      #expect(parts.count == 3)
      #expect(parts[1].hasSuffix("body {margin:0}"))
      #expect(parts[2].hasSuffix("\r\n\r\n"))
    }
  }

  @Test func aSlowClientIsClosedAndHoldsUpNobody() async throws {
    var limits = ServerLimits()
    limits.headTime = .milliseconds(600)
    try await serving(limits) { port async throws in
      let slow = try await Browser(port: port)
      try await slow.socket.write(Data("GET / HT".utf8))
      #expect(try await Browser.get("/", port: port).hasPrefix("HTTP/1.1 200"))
      #expect(try await slow.listen { _ in false } == "")
    }
  }

  @Test func manyClientsAtOnceAreAllAnswered() async throws {
    try await serving { port async throws in
      let answered = try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<200 {
          group.addTask { try await Browser.get("/", port: port).hasPrefix("HTTP/1.1 200") }
        }
        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(answered == 200)
    }
  }

  @Test func aConnectionTooManyIsRefusedUntilOthersEnd() async throws {
    var limits = ServerLimits()
    limits.connections = 4
    try await serving(limits) { port async throws in
      var waiting: [Browser] = []
      for _ in 0..<4 { waiting.append(try await Browser(port: port)) }
      try await Task.sleep(for: .milliseconds(200))
      let refused = try await Browser(port: port)
      #expect(try await refused.listen { _ in false } == "")
      for browser in waiting { try browser.socket.close() }
      try await Task.sleep(for: .milliseconds(200))
      #expect(try await Browser.get("/", port: port).hasPrefix("HTTP/1.1 200"))
    }
  }

  @Test func aBrowserThatFollowsIsToldOfABuild() async throws {
    try await serving { port async throws in
      let browser = try await Browser(port: port)
      try await browser.socket.write(Data("GET /-preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
      let first = try await browser.listen { $0.contains("data: 1\n\n") }
      #expect(first.contains("Content-Type: text/event-stream"))
      #expect(state.listeners == 1)
      state.finish(errors: [])
      #expect(try await browser.listen { $0.contains("data: 2\n\n") } == "event: build\ndata: 2\n\n")
      try browser.socket.close()
    }
  }

  @Test func aBrowserThatStoppedFollowingFreesItsPlaceAtOnce() async throws {
    var limits = ServerLimits()
    limits.connections = 2
    try await serving(limits) { port async throws in
      for _ in 0..<6 {
        let browser = try await Browser(port: port)
        try await browser.socket.write(Data("GET /-preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
        #expect(try await browser.listen { $0.contains("data: ") }.contains("event-stream"))
        try browser.socket.close()
        for _ in 0..<100 where state.listeners > 0 { try await Task.sleep(for: .milliseconds(20)) }
        #expect(state.listeners == 0)
        try await Task.sleep(for: .milliseconds(100))
      }
    }
  }

  @Test func aLargeFileThatNobodyReadsIsNotHeldInMemory() async throws {
    let size = 24 << 20
    try folder.write("big.pdf", "")
    truncate(folder.root.appendingPathComponent("big.pdf").path, size)
    try await serving { port async throws in
      let before = Self.residentBytes()
      var slow: [Browser] = []
      for _ in 0..<20 {
        let browser = try await Browser(port: port)
        try await browser.socket.write(Data("GET /big.pdf HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
        slow.append(browser)
      }
      try await Task.sleep(for: .milliseconds(500))
      #expect(Self.residentBytes() - before < 60 << 20)
      for browser in slow { try browser.socket.close() }
      let answer = try await Browser.get("/big.pdf", port: port)
      #expect(answer.contains("Content-Length: \(size)") && answer.utf8.count > size)
    }
  }

  private static func residentBytes() -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    return (text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 4096
  }

  @Test func aBuildThatChangedNothingLeavesBrowsersAlone() {
    let before = state.build
    state.finish(errors: [], isChanged: false)
    #expect(state.build == before)
    state.finish(errors: [Diagnostic("x.y", .error, LocalizedText(th: "ผิด", en: "wrong"))], isChanged: false)
    #expect(state.build == before + 1)
  }

  @Test func withoutASiteTheErrorsAreThePage() async throws {
    try FileManager.default.removeItem(at: folder.root)
    state.finish(errors: [Diagnostic("x.y", .error, LocalizedText(th: "ผิดที่นี่", en: "wrong here"))])
    try await serving { port async throws in
      let answer = try await Browser.get("/", port: port)
      #expect(answer.hasPrefix("HTTP/1.1 503") && answer.contains("ผิดที่นี่") && answer.contains("reload.js"))
    }
  }

  @Test func theEndOfTheServerIsNeverSilent() async throws {
    let server = try PreviewServer(ports: [0])
    server.start(PreviewSite(output: folder.root.path, state: state))
    #expect(try await Browser.get("/", port: server.port).hasPrefix("HTTP/1.1 200"))
    #expect(server.failure == nil)
    shutdown(server.listener.file.rawValue, Int32(SHUT_RDWR))
    for _ in 0..<400 where server.failure == nil { try await Task.sleep(for: .milliseconds(25)) }
    #expect(try #require(server.failure).reason == "disconnected")
  }

  @Test func aServerThatEndsThrowsItsReasonAndACancelledOneDoesNot() async throws {
    let site = PreviewSite(output: folder.root.path, state: state)
    let ending = try PreviewServer(ports: [0])
    let ended = Task { try await ending.run(site) }
    shutdown(ending.listener.file.rawValue, Int32(SHUT_RDWR))
    await #expect(throws: ServerFailure.self) { try await ended.value }
    let cancelled = try PreviewServer(ports: [0])
    let task = Task { try await cancelled.run(site) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(cancelled.failure == nil)
  }

  /// A port that nobody listened on a moment ago.
  private static func freePort() throws -> UInt16 {
    let socket = try Socket(domain: Int32(AF_INET), type: .stream)
    defer { try? socket.close() }
    try socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: 0))
    guard case .ip4(_, let port) = try socket.sockname() else { return 0 }
    return port
  }

  @Test func ifAPortIsTakenTheNextFreeOneIsUsed() throws {
    let first = try PreviewServer(ports: [0])
    #expect(throws: PortsTaken.self) { try PreviewServer(ports: [first.port]) }
    #expect(try PreviewServer(ports: [first.port, 0]).port != first.port)
  }

  @Test func onlyOneOfManyFreePortsIsUsed() throws {
    let free = try (0..<8).map { _ in try Self.freePort() }
    let server = try PreviewServer(ports: free)
    let others = Set(free).subtracting([server.port])
    #expect(others.isEmpty || others.contains((try? PreviewServer(ports: others.sorted()))?.port ?? 0))
  }
}
