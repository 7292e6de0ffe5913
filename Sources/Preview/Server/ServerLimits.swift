/// What the preview allows one client, so that none can hold it up for the others.
public struct ServerLimits: Sendable {
  /// The largest head of a request, in bytes.
  public var headBytes = 16_384
  /// How long a client may take to send a head, and to wait before its next one.
  public var headTime: Duration = .seconds(15)
  /// How long a client may take to receive an answer.
  public var answerTime: Duration = .seconds(60)
  /// How many connections are open at once.
  public var connections = 256

  /// The limits that people meet.
  public init() {}
}
