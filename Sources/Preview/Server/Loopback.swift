import FlyingSocks
import Glibc

/// The address that only this machine reaches.
enum Loopback {
  /// The loopback address with a port.
  static func address(port: UInt16) throws -> sockaddr_in { try .inet(ip4: "127.0.0.1", port: port) }
}
