import Files
import Markup

/// What the preview answers to a request.
struct PreviewAnswer: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    /// A file of so many bytes, which is read while it is sent.
    case file(OpenFile, size: Int)

    var size: Int {
      switch self {
      case .bytes(let bytes): bytes.count
      case .file(_, let size): size
      }
    }
  }

  /// The status, such as `200 OK`.
  let status: String
  /// The media type of the body.
  let type: String
  let body: Body
  /// Where a folder without its slash really lies.
  var location: String?

  /// A bare line of text, for what no page of the site can answer.
  static func plain(_ status: String, _ text: String) -> PreviewAnswer {
    PreviewAnswer(status: status, type: "text/plain; charset=utf-8", body: .bytes(Array((text + "\n").utf8)))
  }

  /// The bytes before the body.
  func head(keepsAlive: Bool) -> [UInt8] {
    var head = "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.size)\r\n"
    head += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
    if let location { head += "Location: \(location)\r\n" }
    head += "Connection: \(keepsAlive ? "keep-alive" : "close")\r\n\r\n"
    return Array(head.utf8)
  }
}

/// Answers requests: the published files, with the errors of the last build and a line of script in every page.
package struct PreviewSite: Sendable {
  private static let largest = 64 << 20
  private static let folder = "-preview"

  let state: PreviewState
  private let path: String
  /// Opened anew for each request, since a build exchanges the folder for another one.
  private var output: SourceFolder { SourceFolder(root: path) }

  /// A preview of a published folder, given by its path.
  package init(output: String, state: PreviewState) {
    path = output
    self.state = state
  }

  /// The answer to a request; nil if the browser wants to follow the builds.
  func answer(to request: PreviewRequest) -> PreviewAnswer? {
    guard request.isForThisMachine else {
      return .plain("421 Misdirected Request", "the preview answers to localhost only")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return .plain("405 Method Not Allowed", "the preview can only be read")
    }
    guard let path = RequestPath(request.target) else { return notFound }
    guard path.parts.first == Self.folder else { return file(path) }
    return switch path.text {
    case Self.folder + "/events": nil
    case Self.folder + "/reload.js":
      PreviewAnswer(
        status: "200 OK", type: Self.type(of: "a.js"), body: .bytes(Array(PreviewPage.script.utf8)))
    case Self.folder + "/preview.css":
      PreviewAnswer(
        status: "200 OK", type: Self.type(of: "a.css"), body: .bytes(Array(ErrorPanel.sheet.utf8)))
    default: notFound
    }
  }

  private func file(_ path: RequestPath) -> PreviewAnswer {
    let name = path.isFolder ? (path.parts + ["index.html"]).joined(separator: "/") : path.text
    do {
      let type = Self.type(of: name)
      guard type.hasPrefix("text/html") else {
        let (file, status) = try output.open(file: name)
        return PreviewAnswer(status: "200 OK", type: type, body: .file(file, size: status.size))
      }
      return page("200 OK", try output.read(name, limit: Self.largest))
    } catch .notAFile where !path.isFolder {
      return PreviewAnswer(
        status: "302 Found", type: "text/plain", body: .bytes([]), location: Self.location(of: path))
    } catch {
      return notFound
    }
  }

  /// The folder's address, encoded anew, so that it never leads to another host.
  private static func location(of path: RequestPath) -> String {
    var bytes: [UInt8] = []
    for byte in "/\(path.text)/".utf8 {
      if byte == 0x2F || PercentEncoding.isUnreserved(byte) {
        bytes.append(byte)
      } else {
        PercentEncoding.append(byte, to: &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The site's own page for what is not there; a bare one before the first good build.
  private var notFound: PreviewAnswer {
    if let bytes = try? output.read("404.html", limit: Self.largest) {
      return page("404 Not Found", bytes)
    }
    let status = state.errors.isEmpty ? "404 Not Found" : "503 Service Unavailable"
    return PreviewAnswer(
      status: status, type: Self.type(of: "a.html"), body: .bytes(PreviewPage(state: state).alone))
  }

  private func page(_ status: String, _ bytes: [UInt8]) -> PreviewAnswer {
    PreviewAnswer(
      status: status, type: Self.type(of: "a.html"), body: .bytes(PreviewPage(state: state).within(bytes)))
  }
}

/// The media types of the files that a site holds.
extension PreviewSite {
  /// The type for a file's name, by its ending.
  static func type(of name: String) -> String {
    let ending = name.utf8.lastIndex(of: 0x2E).map { name[name.index(after: $0)...].lowercased() } ?? ""
    return types[ending] ?? "application/octet-stream"
  }

  private static let types = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "txt": "text/plain; charset=utf-8",
    "csv": "text/csv; charset=utf-8", "json": "application/json; charset=utf-8",
    "xml": "application/xml; charset=utf-8", "svg": "image/svg+xml", "png": "image/png",
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp", "gif": "image/gif",
    "ico": "image/x-icon", "woff2": "font/woff2", "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ]
}
