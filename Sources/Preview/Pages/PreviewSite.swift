import Content
import Files
import Markup

/// Answers requests: the published files, with the errors of the last build and a line of script in every page.
package struct PreviewSite: Sendable {
  private static let largest = 512 << 20
  private static let folder = "-preview"

  let state: PreviewState
  private let output: String

  /// A preview of a published folder, given by its path.
  package init(output: String, state: PreviewState) {
    self.output = output
    self.state = state
  }

  /// The answer to a request; nothing where the browser wants to follow the builds.
  func answer(to head: RequestHead) -> PreviewResponse? {
    guard head.isForThisMachine else {
      return .plain("421 Misdirected Request", "the preview answers to localhost only")
    }
    guard head.method == "GET" || head.method == "HEAD" else {
      return .plain("405 Method Not Allowed", "the preview can only be read")
    }
    guard let target = RequestTarget(head.target) else { return notFound }
    guard target.parts.first == Self.folder else { return file(target) }
    return switch target.path {
    case Self.folder + "/events": nil
    case Self.folder + "/reload.js":
      PreviewResponse("200 OK", type: MediaType.of("a.js"), body: Array(PreviewAssets.script.utf8))
    case Self.folder + "/preview.css":
      PreviewResponse("200 OK", type: MediaType.of("a.css"), body: Array(PreviewAssets.sheet.utf8))
    default: notFound
    }
  }

  private func file(_ target: RequestTarget) -> PreviewResponse {
    let path = target.isFolder ? (target.parts + ["index.html"]).joined(separator: "/") : target.path
    do {
      let bytes = try SourceFolder(root: output).read(path, limit: Self.largest)
      return page("200 OK", path, bytes)
    } catch .notAFile where !target.isFolder {
      return PreviewResponse("302 Found", type: "text/plain", body: [], location: location(of: target))
    } catch {
      return notFound
    }
  }

  private func location(of target: RequestTarget) -> String {
    var bytes: [UInt8] = [0x2F]
    for part in target.parts {
      for byte in part.utf8 {
        if PercentEncoding.isUnreserved(byte) {
          bytes.append(byte)
        } else {
          PercentEncoding.append(byte, to: &bytes)
        }
      }
      bytes.append(0x2F)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The site's own page for what is not there; a bare one before the first good build.
  private var notFound: PreviewResponse {
    if let bytes = try? SourceFolder(root: output).read("404.html", limit: Self.largest) {
      return page("404 Not Found", "404.html", bytes)
    }
    let status = state.errors.isEmpty ? "404 Not Found" : "503 Service Unavailable"
    return PreviewResponse(
      status, type: MediaType.of("a.html"), body: PreviewPage(state: state).alone)
  }

  private func page(_ status: String, _ path: String, _ bytes: [UInt8]) -> PreviewResponse {
    let type = MediaType.of(path)
    let isPage = type.hasPrefix("text/html")
    return PreviewResponse(status, type: type, body: isPage ? PreviewPage(state: state).within(bytes) : bytes)
  }
}
