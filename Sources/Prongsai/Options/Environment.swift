import Diagnostics
import Files
import Glibc
import ThaiText

/// What the program takes from its surroundings, read in one place and handed on as values.
enum Environment {
  /// Thai if the locale is Thai or unset, else English.
  static var language: Language {
    let locale = value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG") ?? ""
    let isNeutral = locale.isEmpty || locale == "C" || locale.hasPrefix("C.") || locale == "POSIX"
    return isNeutral || locale.hasPrefix("th") ? .th : .en
  }

  /// Whether colours are not wanted.
  static var refusesColor: Bool { value("NO_COLOR") != nil || value("TERM") == "dumb" }

  /// Today in Thailand; `SOURCE_DATE_EPOCH` stands for the clock if it is set, so that builds can be repeated.
  static var today: CalendarDay {
    let thailand = 7 * 3600
    let seconds = sourceDateEpoch ?? time(nil)
    return CalendarDay(dayNumber: Int((Double(seconds + thailand) / 86_400).rounded(.down)))
  }

  /// The moment that stands for the clock, in seconds since 1970, where builds are to be repeated.
  static var sourceDateEpoch: Int? { value("SOURCE_DATE_EPOCH").flatMap { Int($0) } }

  /// The user's own folder, which no release may replace.
  static var home: String? { value("HOME") }

  /// The program that reads the texts of PDF files, if the machine has it.
  static var pdfReader: OutsideProgram? { OutsideProgram("pdftotext", in: value("PATH")) }

  private static func value(_ name: String) -> String? {
    guard let text = getenv(name).map({ String(cString: $0) }), !text.isEmpty else { return nil }
    return text
  }
}
