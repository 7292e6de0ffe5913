import Content
import Diagnostics
import Readiness

/// The help of the program or of one command, for a terminal.
struct ManualPage {
  let language: Language

  private var isThai: Bool { language == .th }

  /// The help of the program: every command in a line.
  var program: String {
    let names = CommandTable.commands.map { ($0.name, $0.abstract[language]) }
    return [
      isThai
        ? "โปร่งใส: สร้างเว็บไซต์เปิดเผยข้อมูลจากโฟลเดอร์เดียว และตรวจกับรายการ OIT ก่อนรับการประเมิน\n"
        : "Prongsai publishes a Thai agency's transparency website and checks it against the OIT list.\n",
      (isThai ? "วิธีใช้: prongsai <คำสั่ง> [ตัวเลือก]\n" : "Usage: prongsai <command> [options]\n"),
      section(isThai ? "คำสั่ง" : "Commands", names),
      section(commonTitle, CommandTable.commonOptions.map(line)),
      section(
        isThai ? "รหัสเมื่อจบ" : "Exit codes",
        [
          ("0", isThai ? "เรียบร้อย" : "done"), ("1", isThai ? "เนื้อหามีข้อผิดพลาด" : "content errors"),
          ("2", isThai ? "สั่งไม่ถูก" : "usage"),
          ("3", isThai ? "คะแนนต่ำกว่า --fail-under" : "below --fail-under"),
          ("4", isThai ? "อ่านหรือเขียนไฟล์ไม่ได้" : "input/output"),
        ]),
      isThai
        ? "ดูวิธีใช้ของแต่ละคำสั่ง: prongsai <คำสั่ง> --help    เริ่มต้น: prongsai init เว็บอบต\n"
        : "Help on a command: prongsai <command> --help    To begin: prongsai init my-agency\n",
    ].joined(separator: "\n")
  }

  /// The help of a command.
  func page(_ manual: CommandManual) -> String {
    var parts = ["prongsai \(manual.name): \(manual.abstract[language])\n"]
    parts += manual.discussion.map { [$0[language] + "\n"] } ?? []
    parts.append(usage(manual) + "\n")
    if !manual.arguments.isEmpty {
      let lines = manual.arguments.map { ("<\($0.name[language])>", $0.abstract[language]) }
      parts.append(section(isThai ? "สิ่งที่ต้องใส่" : "Arguments", lines))
    }
    if !manual.options.isEmpty {
      parts.append(section(isThai ? "ตัวเลือก" : "Options", manual.options.map(line)))
    }
    parts.append(section(commonTitle, CommandTable.commonOptions.map(line)))
    if !manual.examples.isEmpty {
      parts.append(
        (isThai ? "ตัวอย่าง:" : "Examples:") + "\n"
          + manual.examples.map { "  prongsai \($0)\n" }.joined())
    }
    return parts.joined(separator: "\n")
  }

  /// How a command is called, in a line.
  func usage(_ manual: CommandManual) -> String {
    let arguments = manual.arguments.map { argument in
      let name = "<\(argument.name[language])>"
      return argument.isOptional ? "[\(name)]" : name
    }
    let words = ["prongsai", manual.name] + arguments + [isThai ? "[ตัวเลือก]" : "[options]"]
    return (isThai ? "วิธีใช้: " : "Usage: ") + words.joined(separator: " ")
  }

  private var commonTitle: String { isThai ? "ตัวเลือกที่ใช้ได้กับทุกคำสั่ง" : "Options of every command" }

  private func line(_ option: OptionManual) -> (String, String) {
    let value = option.value.map { " <\($0.placeholder[language])>" } ?? ""
    return ("--\(option.name)\(value)", option.abstract[language])
  }

  private func section(_ title: String, _ lines: [(name: String, text: String)]) -> String {
    let width = lines.map { DisplayWidth.of($0.name) }.max() ?? 0
    return title + ":\n"
      + lines.map { "  \(Columns.padded($0.name, to: width))  \($0.text)\n" }.joined()
  }
}
