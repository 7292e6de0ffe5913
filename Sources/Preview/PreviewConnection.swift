import Files
import FlyingSocks
import FoundationEssentials
import Glibc

/// One browser's connection: answers its requests in order until either side has had enough.
struct PreviewConnection: Sendable {
  private struct HeadTooLarge: Error {}
  private static let drained = 1 << 20
  /// How much of a file is in memory for one browser.
  private static let piece = 1 << 16

  let socket: AsyncSocket
  let site: PreviewSite
  let limits: ServerLimits

  /// Serves the connection until it ends; an error ends only this connection.
  func serve() async {
    defer { try? socket.close() }
    var unread: [UInt8] = []
    do {
      while !Task.isCancelled {
        let rest = unread
        let read = try await Deadline.within(limits.headTime) { try await nextHead(after: rest) }
        unread = read.rest
        guard try await answer(read.head) else { break }
      }
    } catch is HeadTooLarge {
      try? await send(.plain("431 Request Header Fields Too Large", "the request is too long"))
    } catch {
      return
    }
    await linger()
  }

  /// The bytes up to the next empty line, and those already read behind it.
  private func nextHead(after unread: [UInt8]) async throws -> (head: [UInt8], rest: [UInt8]) {
    var bytes = unread
    var searched = 0
    while true {
      if let end = Self.emptyLine(in: bytes[searched...]) {
        guard end.lowerBound <= limits.headBytes else { throw HeadTooLarge() }
        return (Array(bytes[..<end.lowerBound]), Array(bytes[end.upperBound...]))
      }
      guard bytes.count <= limits.headBytes else { throw HeadTooLarge() }
      searched = max(0, bytes.count - 2)
      bytes += try await socket.read(atMost: 4096)
    }
  }

  private static func emptyLine(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    for index in bytes.indices where bytes[index] == 0x0A {
      let rest = bytes[(index + 1)...]
      if rest.first == 0x0A { return index..<(index + 2) }
      if rest.starts(with: [0x0D, 0x0A]) { return index..<(index + 3) }
    }
    return nil
  }

  /// Answers one request; false if the connection ends with it.
  private func answer(_ bytes: [UInt8]) async throws -> Bool {
    guard let request = PreviewRequest(bytes) else {
      try await send(.plain("400 Bad Request", "this is no request"))
      return false
    }
    guard let answer = site.answer(to: request) else {
      try await followBuilds()
      return false
    }
    try await send(answer, keepsAlive: request.keepsAlive, withBody: request.method != "HEAD")
    return request.keepsAlive
  }

  /// Tells the browser of every build until it goes, which shows in that there is something or nothing more to read.
  private func followBuilds() async throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\r\n"
    try await write(Array(head.utf8))
    try await withThrowingTaskGroup(of: Void.self) { group in
      defer { group.cancelAll() }
      group.addTask { _ = try await socket.read(atMost: 1) }
      group.addTask { for await event in site.state.events() { try await write(Array(event.utf8)) } }
      try await group.next()
    }
  }

  private func send(_ answer: PreviewAnswer, keepsAlive: Bool = false, withBody: Bool = true) async throws {
    let head = answer.head(keepsAlive: keepsAlive)
    switch answer.body {
    case .bytes(let bytes): try await write(withBody ? head + bytes : head)
    case .file(let file, let size):
      try await write(head)
      if withBody { try await send(file, size) }
    }
  }

  /// Sends a file piece by piece; one that is cut meanwhile ends the connection, as its length was promised.
  private func send(_ file: OpenFile, _ size: Int) async throws {
    var sent = 0
    while sent < size {
      let bytes = try file.read(min(Self.piece, size - sent), from: sent)
      guard !bytes.isEmpty else { throw Deadline.Passed() }
      try await write(bytes)
      sent += bytes.count
    }
  }

  private func write(_ bytes: [UInt8]) async throws {
    let data = Data(bytes)
    try await Deadline.within(limits.answerTime) { try await socket.write(data) }
  }

  /// Reads on for a moment, so that closing does not throw away the answer with the unread request.
  private func linger() async {
    shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
    _ = try? await Deadline.within(.seconds(1)) {
      var count = 0
      while count < Self.drained { count += try await socket.read(atMost: 4096).count }
    }
  }
}

/// Ends work that takes too long.
enum Deadline {
  struct Passed: Error {}

  /// Does some work within a time; throws `Passed` if it takes longer.
  static func within<Value: Sendable>(
    _ time: Duration, _ work: @Sendable @escaping () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      defer { group.cancelAll() }
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: time)
        throw Passed()
      }
      guard let value = try await group.next() else { throw Passed() }
      return value
    }
  }
}
