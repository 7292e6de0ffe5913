/// What the preview answers to a request.
struct PreviewResponse: Sendable {
  /// The status, such as `200 OK`.
  let status: String
  /// The media type of the body.
  let type: String
  var body: [UInt8]
  /// Where a folder without its stroke really lies.
  var location: String?

  init(_ status: String, type: String, body: [UInt8], location: String? = nil) {
    self.status = status
    self.type = type
    self.body = body
    self.location = location
  }

  /// A bare line of text, for what no page of the site can answer.
  static func plain(_ status: String, _ text: String) -> PreviewResponse {
    PreviewResponse(status, type: "text/plain; charset=utf-8", body: Array((text + "\n").utf8))
  }

  /// The bytes to send; a `HEAD` request gets no body.
  func bytes(keepsAlive: Bool, withBody: Bool) -> [UInt8] {
    var head = "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.count)\r\n"
    head += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
    if let location { head += "Location: \(location)\r\n" }
    head += "Connection: \(keepsAlive ? "keep-alive" : "close")\r\n\r\n"
    return Array(head.utf8) + (withBody ? body : [])
  }
}
