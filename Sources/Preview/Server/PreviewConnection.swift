import FlyingSocks
import FoundationEssentials
import Glibc

/// One browser's connection: answers its requests in order until either side has had enough.
struct PreviewConnection: Sendable {
  private static let drained = 1 << 20

  let socket: AsyncSocket
  let site: PreviewSite
  let limits: ServerLimits

  /// Serves the connection until it ends; a fault ends only this connection.
  func serve() async {
    defer { try? socket.close() }
    let reader = HeadReader(socket: socket, limit: limits.headBytes)
    var rest: [UInt8] = []
    while !Task.isCancelled {
      do {
        let unread = rest
        let read = try await Deadline.within(limits.headTime) { try await reader.next(after: unread) }
        rest = read.rest
        guard try await answer(read.head) else { return await linger() }
      } catch is HeadReader.TooLarge {
        try? await send(.plain("431 Request Header Fields Too Large", "the request is too long"))
        return await linger()
      } catch {
        return
      }
    }
  }

  /// Answers one request; false where the connection ends with it.
  private func answer(_ bytes: [UInt8]) async throws -> Bool {
    guard let head = RequestHead(bytes) else {
      try await send(.plain("400 Bad Request", "this is no request"))
      return false
    }
    guard let answer = site.answer(to: head) else {
      try await followBuilds()
      return false
    }
    try await send(answer, keepsAlive: head.keepsAlive, withBody: head.method != "HEAD")
    return head.keepsAlive
  }

  /// Tells the browser of every build until it goes.
  private func followBuilds() async throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\r\n"
    try await write(Array(head.utf8))
    for await event in site.state.events() {
      try await write(Array(event.utf8))
    }
  }

  private func send(
    _ response: PreviewResponse, keepsAlive: Bool = false, withBody: Bool = true
  ) async throws {
    try await write(response.bytes(keepsAlive: keepsAlive, withBody: withBody))
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
