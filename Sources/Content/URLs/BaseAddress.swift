import Markup
import ThaiText

/// The address of a whole site, such as `https://www.example.go.th/ita/`: only what addresses below it can be built on.
enum BaseAddress {
  /// The address with its host as machines know it, without a slash at its end; nil if it is none.
  ///
  /// Behind a `?` or `#` no page can lie, and a name and password before the host would be published.
  static func read(_ text: String) -> String? {
    guard let parts = WebAuthority(of: text), parts.user == nil,
      !parts.rest.utf8.contains(where: { $0 == 0x3F || $0 == 0x23 }), let host = host(parts),
      let path = SafeURL(content: String(parts.rest))?.text
    else { return nil }
    let scheme = parts.scheme.lowercased()
    guard scheme == "https:" || scheme == "http:" else { return nil }
    var end = path.utf8[...]
    while end.last == 0x2F { end.removeLast() }
    return scheme + "//" + host + String(Substring(end))
  }

  /// A web address below a base as the address from the root of the site, with what follows its path; nil if it lies elsewhere.
  static func rooted(_ url: String, below base: String) -> String? {
    guard let parts = WebAuthority(of: url), let own = WebAuthority(of: base), parts.user == nil,
      ["https:", "http:"].contains(parts.scheme.lowercased()), let host = host(parts), host == Self.host(own)
    else { return nil }
    let folder = WrittenURL(String(own.rest)).path
    let written = WrittenURL(String(parts.rest))
    let path = written.path.isEmpty ? "/" : written.path
    guard path == folder || path.utf8.starts(with: (folder + "/").utf8) else { return nil }
    let rest = String(Substring(path.utf8.dropFirst(folder.utf8.count)))
    return SafeURL(path: rest.isEmpty ? "/" : rest).text + written.query
      + String(Substring(parts.rest.utf8.drop { $0 != 0x23 }))
  }

  /// A host with its port; nil if it cannot be one.
  private static func host(_ parts: WebAuthority) -> String? {
    let port = parts.port.utf8
    guard port.dropFirst().allSatisfy({ 0x30...0x39 ~= $0 }), port.count != 1, port.count < 7 else {
      return nil
    }
    let text = PercentCoding.decoded(String(parts.name))
    let labels = Spelling.normalised(text).split(at: 0x2E, keepingEmpty: true).map(label)
    let known = labels.compactMap(\.self)
    return known.count == labels.count ? known.joined(separator: ".") + parts.port : nil
  }

  private static func label(_ text: String) -> String? {
    let ascii = text.utf8.allSatisfy { $0 < 0x80 } ? text.lowercased() : Punycode.encoded(text.lowercased())
    let isName = ascii.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x5F }
    return isName && (1...63).contains(ascii.utf8.count) ? ascii : nil
  }
}

/// Writes names of hosts in letters of other alphabets with ASCII alone (RFC 3492).
enum Punycode {
  private static let (base, least, most, skew, damp) = (36, 1, 26, 38, 700)

  /// A label with its prefix `xn--`.
  static func encoded(_ label: String) -> String {
    let letters = label.unicodeScalars.map { Int($0.value) }
    var output = letters.filter { $0 < 0x80 }.map { UInt8($0) }
    let basic = output.count
    if basic > 0 { output.append(0x2D) }
    var (next, delta, bias, done) = (0x80, 0, 72, basic)
    while done < letters.count, let smallest = letters.filter({ $0 >= next }).min() {
      delta += (smallest - next) * (done + 1)
      next = smallest
      for letter in letters {
        if letter < next { delta += 1 }
        guard letter == next else { continue }
        append(delta, bias, to: &output)
        bias = adapted(delta, done + 1, isFirst: done == basic)
        (delta, done) = (0, done + 1)
      }
      (delta, next) = (delta + 1, next + 1)
    }
    return "xn--" + String(decoding: output, as: UTF8.self)
  }

  private static func append(_ delta: Int, _ bias: Int, to output: inout [UInt8]) {
    var (rest, step) = (delta, base)
    while true {
      let threshold = min(max(step - bias, least), most)
      if rest < threshold { break }
      output.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      step += base
    }
    output.append(digit(rest))
  }

  private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / damp : delta / 2
    delta += delta / count
    var step = 0
    while delta > (base - least) * most / 2 {
      delta /= base - least
      step += base
    }
    return step + (base - least + 1) * delta / (delta + skew)
  }

  private static func digit(_ value: Int) -> UInt8 { UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26) }
}
