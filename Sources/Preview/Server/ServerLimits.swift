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

  /// The limits that people meet.
  package init() {}
}
