import FlyingSocks
import Glibc
import Synchronization

/// Serves the preview to the browsers of this machine, and to no other.
package final class PreviewServer: Sendable {
  /// The port that it listens on.
  package let port: UInt16

  private let listener: Socket
  private let limits: ServerLimits
  private let open = Mutex(0)

  /// Listens on the first free port of some, where 0 stands for any.
  ///
  /// Throws `PortsTaken` where none is free.
  package init(ports: some Sequence<UInt16>, limits: ServerLimits = ServerLimits()) throws {
    guard let (socket, port) = ports.lazy.compactMap(Self.listen).first else { throw PortsTaken() }
    listener = socket
    self.port = port
    self.limits = limits
  }

  /// Serves a site until the task is cancelled.
  package func run(_ site: PreviewSite) async throws {
    let pool = SocketPool.ePoll()
    try await pool.prepare()
    let entrance = try AsyncSocket(socket: listener, pool: pool)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask { await self.accept(at: entrance, site) }
      try await group.next()
      group.cancelAll()
    }
  }

  private func accept(at entrance: AsyncSocket, _ site: PreviewSite) async {
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        guard let socket = try? await entrance.accept() else {
          try? await Task.sleep(for: .milliseconds(50))
          continue
        }
        guard claim() else {
          try? socket.close()
          continue
        }
        group.addTask {
          await PreviewConnection(socket: socket, site: site, limits: self.limits).serve()
          self.open.withLock { $0 -= 1 }
        }
      }
    }
  }

  private func claim() -> Bool {
    open.withLock { count in
      guard count < limits.connections else { return false }
      count += 1
      return true
    }
  }

  private static func listen(on port: UInt16) -> (Socket, UInt16)? {
    guard let socket = try? Socket(domain: Int32(AF_INET), type: .stream),
      let address = try? Loopback.address(port: port)
    else { return nil }
    do {
      try socket.setValue(true, for: BoolSocketOption(name: SO_REUSEADDR))
      try socket.bind(to: address)
      try socket.listen()
      guard case .ip4(_, port: let port) = try socket.sockname() else { return nil }
      return (socket, port)
    } catch {
      try? socket.close()
      return nil
    }
  }
}
