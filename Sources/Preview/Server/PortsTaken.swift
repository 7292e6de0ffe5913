/// No port was free to listen on.
public struct PortsTaken: Error {}
