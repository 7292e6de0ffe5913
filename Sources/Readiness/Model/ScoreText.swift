/// Writes scores with at most two decimals.
package enum ScoreText {
  /// The score rounded to hundredths, without needless zeros: `87.5`, `100`.
  package static func of(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    let whole = hundredths / 100
    let rest = hundredths % 100
    if rest == 0 { return String(whole) }
    if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
    return "\(whole)." + (rest < 10 ? "0" : "") + String(rest)
  }
}
