import Diagnostics
import Glibc

/// A program of the machine that does one thing better than we could, such as `pdftotext`; it is found when it is needed.
///
/// It is started by its path with a list of arguments, never through a shell, and reads its input from memory.
package struct OutsideProgram: Sendable {
  /// What a program printed, and how it ended.
  package struct Answer: Sendable {
    package let output: [UInt8]
    /// The beginning of what it said on standard error.
    package let complaint: String
    /// Its exit code; 128 and the signal's number if a signal ended it.
    package let status: Int32
  }

  /// Why a program gave no answer.
  package enum Fault: Error, Sendable {
    case notStarted(SystemError)
    /// It was ended because it took longer than it may.
    case tookTooLong(Duration)
    /// It was ended because it printed more than it may.
    case printedTooMuch(limit: Int)
  }

  /// The name by which people know it.
  package let name: String
  /// Where it lies.
  package let path: String

  /// The program of a name in the folders of a list such as `PATH`; nil if none of them has it.
  package init?(_ name: String, in folders: String? = getenv("PATH").map({ String(cString: $0) })) {
    let places = (folders ?? "").utf8.split(separator: 0x3A).map { String(decoding: $0, as: UTF8.self) }
    let paths = places.filter { $0.utf8.first == 0x2F }.map { $0 + "/" + name }
    guard let path = paths.first(where: { access($0, X_OK) == 0 && !UserFile.isFolder($0) }) else {
      return nil
    }
    self.name = name
    self.path = path
  }

  /// Runs the program to its end; it is killed where it takes or prints more than it may.
  package func run(
    _ arguments: [String], input: [UInt8] = [], limit: Int, patience: Duration
  ) throws(Fault) -> Answer {
    var run: ProgramRun
    do { run = try ProgramRun(path, arguments, input: input) } catch { throw .notStarted(error) }
    return try run.finish(limit: limit, patience: patience)
  }
}

/// One run: three streams of which we hold the near ends, and the process at the far ones.
private struct ProgramRun {
  private static let longestComplaint = 65_536

  private let process: pid_t
  private var input: ArraySlice<UInt8>
  private var ends: [Int32]
  private var output: [UInt8] = []
  private var complaint: [UInt8] = []

  init(_ path: String, _ arguments: [String], input: [UInt8]) throws(SystemError) {
    let pairs = try Self.streams(path)
    let far = pairs.map(\.far)
    defer { far.forEach { close($0) } }
    do { process = try Self.start(path, arguments, far) } catch {
      pairs.forEach { close($0.near) }
      throw error
    }
    ends = pairs.map(\.near)
    self.input = input[...]
  }

  /// Sockets instead of pipes: they are closed for other programs from the first instant, and raise no signal.
  private static func streams(_ path: String) throws(SystemError) -> [(near: Int32, far: Int32)] {
    var pairs: [(near: Int32, far: Int32)] = []
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
      guard socketpair(AF_UNIX, kind, 0, &pair) == 0 else {
        let error = SystemError(path)
        pairs.forEach { [$0.near, $0.far].forEach { close($0) } }
        throw error
      }
      pairs.append((pair[0], pair[1]))
    }
    return pairs
  }

  private static func start(
    _ path: String, _ arguments: [String], _ streams: [Int32]
  ) throws(SystemError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    let words = Self.copies([path] + arguments)
    let environment = Self.copies(["PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8"])
    defer { (words + environment).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, nil, words, environment)
    guard code == 0 else { throw SystemError(code: code, path: path) }
    return process
  }

  /// The texts as C takes a list of them, with its end.
  private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }

  mutating func finish(limit: Int, patience: Duration) throws(OutsideProgram.Fault) -> OutsideProgram.Answer {
    let end = ContinuousClock.now + patience
    defer { ends.filter { $0 >= 0 }.forEach { close($0) } }
    while ends[1] >= 0 || ends[2] >= 0 {
      guard exchange(until: end) else {
        stop()
        throw .tookTooLong(patience)
      }
      guard output.count <= limit else {
        stop()
        throw .printedTooMuch(limit: limit)
      }
    }
    guard let status = status(until: end) else {
      stop()
      throw .tookTooLong(patience)
    }
    let words = String(decoding: complaint, as: UTF8.self)
    return OutsideProgram.Answer(output: output, complaint: words, status: status)
  }

  /// Passes on what can be passed on now; false if the time is up.
  private mutating func exchange(until end: ContinuousClock.Instant) -> Bool {
    if input.isEmpty { closeEnd(0) }
    var waits = ends.enumerated().map {
      pollfd(fd: $1, events: Int16($0 == 0 ? POLLOUT : POLLIN), revents: 0)
    }
    let left = (end - .now) / .milliseconds(1)
    guard left > 0 else { return false }
    guard poll(&waits, nfds_t(waits.count), Int32(min(left.rounded(.up), 60_000))) > 0 else { return true }
    if waits[0].revents != 0 { pass() }
    if waits[1].revents != 0 { output += receive(1) }
    if waits[2].revents != 0 { complaint += receive(2).prefix(Self.longestComplaint - complaint.count) }
    return true
  }

  private mutating func pass() {
    let flags = Int32(MSG_DONTWAIT | MSG_NOSIGNAL)
    let count = input.withUnsafeBytes { send(ends[0], $0.baseAddress, $0.count, flags) }
    if count > 0 { input = input.dropFirst(count) }
    // A program that does not read to the end of its input is none of our concern.
    if count < 0, errno != EINTR, errno != EAGAIN { closeEnd(0) }
  }

  private mutating func receive(_ stream: Int) -> ArraySlice<UInt8> {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(ends[stream], &buffer, buffer.count)
    if count == 0 || (count < 0 && errno != EINTR) { closeEnd(stream) }
    return buffer[..<max(0, count)]
  }

  private mutating func closeEnd(_ index: Int) {
    if ends[index] >= 0 { close(ends[index]) }
    ends[index] = -1
  }

  /// How the process ended; nil if it runs on past the time.
  private func status(until end: ContinuousClock.Instant) -> Int32? {
    var status: Int32 = 0
    while true {
      let found = waitpid(process, &status, WNOHANG)
      if found == process { return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F }
      if found < 0, errno != EINTR { return 128 }
      guard ContinuousClock.now < end else { return nil }
      usleep(1_000)
    }
  }

  private func stop() {
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
}
