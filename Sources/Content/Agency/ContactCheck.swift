import Diagnostics
import Markup
import ThaiText

/// Whether a value of the agency's profile is one: what nobody can dial, write to or open is no contact.
struct ContactCheck {
  /// Whether the content is made up, so that names kept free for examples are meant.
  let isSample: Bool

  private static let phones: Set = ["contact.phone", "contact.fax"]

  /// What is wrong with a value, so that it is not kept; nil if it may be shown.
  func fault(of name: String, _ text: String) -> Diagnostic? {
    if Placeholder.saysNone(text) { return .noContact(text) }
    if Self.phones.contains(name) { return Self.isPhone(text) ? nil : .noPhone(text) }
    if name == "contact.email" { return emailFault(text) }
    if name == "address.postcode" { return Self.isPostcode(text) ? nil : .noPostcode(text) }
    return nil
  }

  /// What is wrong with a web address that was found to be one; nil if it may lead readers away.
  func hostFault(of text: String) -> Diagnostic? {
    guard let host = WebAuthority(of: text)?.host else { return nil }
    return siteFault(of: text) ?? (isExample(host) ? .exampleValue(text) : nil)
  }

  /// What is wrong with the address of the site itself; that of an example does no harm before there is one.
  func siteFault(of text: String) -> Diagnostic? {
    guard let host = WebAuthority(of: text)?.host else { return nil }
    let labels = host.split(at: 0x2E, keepingEmpty: true)
    if labels.count < 2 || labels.contains("") { return .noHost(text) }
    return Placeholder.isPrompt(labels) ? .exampleValue(text) : nil
  }

  /// A number that can be dialled has nine digits or more behind a nought, six without its area, or is a short one that
  /// begins with 1, such as 191 and 1567.
  private static func isPhone(_ text: String) -> Bool {
    let digits = ThaiDigits.folded(text).utf8.filter { 0x30...0x39 ~= $0 }
    guard let first = digits.first, digits.contains(where: { $0 != first }) else { return false }
    if first == UInt8(ascii: "0") { return digits.count >= 9 }
    return digits.count >= 6 || (first == UInt8(ascii: "1") && digits.count >= 3)
  }

  private static func isPostcode(_ text: String) -> Bool {
    let digits = ThaiDigits.folded(text).utf8
    return digits.count == 5 && digits.allSatisfy { 0x30...0x39 ~= $0 } && digits.contains { $0 != 0x30 }
  }

  private func emailFault(_ text: String) -> Diagnostic? {
    let parts = text.split(at: 0x40, keepingEmpty: true)
    let isOdd = text.utf8.contains { $0 <= 0x20 || [0x2C, 0x3B, 0x3C, 0x3E, 0x28, 0x29].contains($0) }
    guard parts.count == 2, !isOdd, !parts[0].isEmpty else { return .noEmail(text) }
    let labels = parts[1].split(at: 0x2E, keepingEmpty: true)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), (labels.last?.utf8.count ?? 0) > 1 else {
      return .noEmail(text)
    }
    return isExample(parts[1]) || Placeholder.isPrompt(labels) ? .exampleValue(text) : nil
  }

  /// Whether a host is one of an example or a prompt of the scaffold, and the content is not made up.
  private func isExample(_ host: String) -> Bool {
    !isSample && Placeholder.isExampleAddress("https://" + host)
  }
}
