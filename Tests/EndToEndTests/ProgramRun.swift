import Foundation

/// One run of the built program, with what it printed, how it ended and how long it took.
struct ProgramRun {
  let output: String
  let errors: String
  let outputBytes: Data
  let status: Int32
  let seconds: Double

  /// Runs the program to its end, in a folder, with a plain environment; ends it where it hangs.
  init(
    _ arguments: [String], in folder: URL? = nil, input: Data? = nil, environment: [String: String] = [:],
    umask mask: String? = nil, patience: Double = 120
  ) throws {
    let process = Process()
    process.executableURL = mask == nil ? Self.program : URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      mask.map { ["-c", "umask \($0); exec \"$0\" \"$@\"", Self.program.path] + arguments } ?? arguments
    process.environment = ["LANG": "C", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
      .merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    let inputFile = try input.map(Self.file(holding:))
    process.standardInput = try inputFile.map(FileHandle.init(forReadingFrom:)) ?? FileHandle.nullDevice
    let answers = Reader()
    let complaints = Reader()
    process.standardOutput = answers.pipe
    process.standardError = complaints.pipe
    let start = DispatchTime.now()
    try process.run()
    let identifier = process.processIdentifier
    let alarm = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "alarm"))
    alarm.schedule(deadline: .now() + patience)
    alarm.setEventHandler { kill(identifier, SIGKILL) }
    alarm.resume()
    complaints.start()
    answers.start()
    outputBytes = answers.bytes
    output = String(decoding: outputBytes, as: UTF8.self)
    errors = String(decoding: complaints.bytes, as: UTF8.self)
    process.waitUntilExit()
    alarm.cancel()
    seconds = Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9
    status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    if let inputFile { try? FileManager.default.removeItem(at: inputFile) }
  }

  /// What was answered as JSON.
  var json: [String: Any] {
    (try? JSONSerialization.jsonObject(with: outputBytes)) as? [String: Any] ?? [:]
  }

  /// The findings of the answer.
  var findings: [Finding] { (json["diagnostics"] as? [[String: Any]] ?? []).map(Finding.init) }

  private static func file(holding data: Data) throws -> URL {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("input-\(UUID().uuidString)")
    try data.write(to: url)
    return url
  }

  /// Reads a pipe on a thread of its own, so that no run waits for another one.
  private final class Reader: @unchecked Sendable {
    let pipe = Pipe()
    private var data = Data()
    private let group = DispatchGroup()

    func start() {
      DispatchQueue(label: "reader").async(group: group) {
        self.data = self.pipe.fileHandleForReading.readDataToEndOfFile()
      }
    }

    var bytes: Data {
      group.wait()
      return data
    }
  }

  /// The program that `swift build` put beside the tests.
  static var program: URL {
    Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
      .map { $0.bundleURL.deletingLastPathComponent().appendingPathComponent("prongsai") }
      ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("prongsai")
  }
}
