import FlyingSocks
import Glibc
import Synchronization

// The local preview: a published folder, shown to the browsers of this machine alone.
//
// In come a `PreviewSite` (the folder) and a `PreviewState` (what the last build came to: `finish` after each one).
// Out come the files of the folder; into every page go the errors of the last build and a script that loads the page
// again. `FolderWatcher` stands apart: it tells its caller when to build. Read on in this order: `PreviewServer`
// accepts, `PreviewConnection` speaks HTTP within `ServerLimits`, `PreviewRequest` reads a head and makes its path
// safe, `PreviewSite` answers, `PreviewPage` and `ErrorPanel` write what only the preview shows.
//
// Only the sockets of FlyingFox are used: its server has no limits on heads and connections, and links all of
// Foundation with its network part.

/// What the preview allows one client, so that none can hold it up for the others.
package struct ServerLimits: Sendable {
  /// The largest head of a request, in bytes.
  package var headBytes = 16_384
  /// How long a client may take to send a head, and to wait before its next one.
  package var headTime: Duration = .seconds(15)
  /// How long a client may take to receive an answer.
  package var answerTime: Duration = .seconds(60)
  /// How many connections are open at once.
  package var connections = 256

  package init() {}
}

/// No port was free to listen on.
package struct PortsTaken: Error {}

/// The server ended although nobody cancelled it.
package struct ServerFailure: Error {
  /// The reason in the words of the system.
  package let reason: String

  init(_ error: any Error) {
    if case SocketError.failed(_, _, let message) = error { reason = message } else { reason = "\(error)" }
  }
}

/// Serves the preview to the browsers of this machine, and to no other.
package final class PreviewServer: Sendable {
  /// The port that it listens on.
  package let port: UInt16

  let listener: Socket
  private let limits: ServerLimits
  private let open = Atomic(0)
  private let end = Mutex<ServerFailure?>(nil)

  /// Listens on the first free port of some, of which 0 means any, and leaves the others alone; throws `PortsTaken`.
  package init(ports: some Sequence<UInt16>, limits: ServerLimits = ServerLimits()) throws {
    for wanted in ports {
      guard let (socket, port) = Self.listen(on: wanted) else { continue }
      listener = socket
      self.port = port
      self.limits = limits
      return
    }
    throw PortsTaken()
  }

  /// Why the server ended; nil while it serves.
  package var failure: ServerFailure? { end.withLock(\.self) }

  /// Serves a site beside its caller, who must look at `failure` now and then.
  package func start(_ site: PreviewSite) { Task.detached { try await self.run(site) } }

  /// Serves a site until the task is cancelled; throws the `ServerFailure` if it ends earlier.
  package func run(_ site: PreviewSite) async throws {
    do {
      try await serve(site)
    } catch {
      try Task.checkCancellation()
      let failure = ServerFailure(error)
      end.withLock { $0 = failure }
      throw failure
    }
  }

  private func serve(_ site: PreviewSite) async throws {
    let pool = SocketPool.ePoll()
    try await pool.prepare()
    let entrance = try AsyncSocket(socket: listener, pool: pool)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask { try await self.accept(at: entrance, site) }
      while try await group.next() != nil {}
    }
  }

  /// Accepts connections; returns if the pool ended, which then throws why.
  private func accept(at entrance: AsyncSocket, _ site: PreviewSite) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      while !Task.isCancelled {
        let socket: AsyncSocket
        do {
          socket = try await entrance.accept()
        } catch SocketError.failed(_, let code, _) where ![EBADF, EINVAL, ENOTSOCK].contains(code) {
          // Too many open files, or a client that is gone again: the next one may be luckier.
          try await Task.sleep(for: .milliseconds(50))
          continue
        } catch let error as SocketError {
          throw error
        } catch {
          return
        }
        guard open.load(ordering: .relaxed) < limits.connections else {
          try? socket.close()
          continue
        }
        open.add(1, ordering: .relaxed)
        group.addTask {
          await PreviewConnection(socket: socket, site: site, limits: self.limits).serve()
          self.open.subtract(1, ordering: .relaxed)
        }
      }
    }
  }

  private static func listen(on port: UInt16) -> (Socket, UInt16)? {
    guard let socket = try? Socket(domain: Int32(AF_INET), type: .stream) else { return nil }
    do {
      try socket.setValue(true, for: BoolSocketOption(name: SO_REUSEADDR))
      try socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: port))
      try socket.listen()
      guard case .ip4(_, port: let port) = try socket.sockname() else { throw PortsTaken() }
      return (socket, port)
    } catch {
      try? socket.close()
      return nil
    }
  }
}
