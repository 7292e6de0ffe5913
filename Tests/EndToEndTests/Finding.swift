/// One finding of an answer in JSON.
struct Finding {
  let rule: String
  let severity: String
  let file: String
  let line: Int?
  let column: Int?
  let thai: String
  let english: String
  let thaiMend: String
  let englishMend: String
  let suggestion: String?
  /// Further places, as an editor takes them.
  let related: [String]

  init(_ json: [String: Any]) {
    rule = json["rule"] as? String ?? ""
    severity = json["severity"] as? String ?? ""
    file = json["file"] as? String ?? ""
    line = json["line"] as? Int
    column = json["column"] as? Int
    suggestion = json["suggestion"] as? String
    related = (json["related"] as? [[String: Any]] ?? []).map {
      "\($0["file"] ?? ""):\($0["line"] ?? 0):\($0["column"] ?? 0)"
    }
    (thai, english) = Self.texts(json["message"])
    (thaiMend, englishMend) = Self.texts(json["mend"])
  }

  /// Where it is, as an editor takes it.
  var place: String { "\(file):\(line ?? 0):\(column ?? 0)" }

  private static func texts(_ value: Any?) -> (String, String) {
    let texts = value as? [String: String] ?? [:]
    return (texts["th"] ?? "", texts["en"] ?? "")
  }
}

extension Finding {
  /// The finding as pinned files hold it.
  var lines: String {
    var lines = ["\(severity) \(rule) \(place)", "  " + thai, "  " + english]
    if !thaiMend.isEmpty || !englishMend.isEmpty { lines += ["  > " + thaiMend, "  > " + englishMend] }
    return (lines + related.map { "  see " + $0 }).map { $0 + "\n" }.joined()
  }
}
