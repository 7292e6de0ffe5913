/// What every writer of findings says around them, in both languages.
package enum FindingWords {
  /// The question whether another spelling was meant.
  package static func suggestion(_ name: String, in language: Language) -> String {
    language == .th ? "หมายถึง “\(name)” หรือไม่" : "did you mean “\(name)”?"
  }

  /// The sentence that says how to mend it.
  package static func mend(_ text: String, in language: Language) -> String {
    (language == .th ? "วิธีแก้: " : "mend: ") + text
  }

  /// How many errors there are.
  package static func errors(_ count: Int, in language: Language) -> String {
    language == .th ? "พบข้อผิดพลาด \(count) แห่ง" : "\(count) \(count == 1 ? "error" : "errors")"
  }
}
