import Testing
import WeirSettings

@Suite struct CommandTests {
  private static let workers = Setting(
    "workers", integer: 1...1024, .count, default: "2", key: "server.workers", "Threads that serve connections.")
  private static let listen = Setting(
    "listen", list: "address", default: "a:1", key: "server.listen", "Where to listen.")
  private static let token = Setting("token", list: "token", key: nil, isSecret: true, "A token.")
  private static let rate = Setting(
    "rate", numberOf: "calls a second", placeholder: "rate", default: "100.0", key: nil, "Rate limit.")
  private static let check = Setting(toggle: "check", "Checks, and ends.")
  private static let grace = Setting(
    "grace-period", integer: 0...86_400, .seconds, default: "10", key: "server.grace_period", "Time to finish.")
  private static let message = Setting(
    "max-message", integer: 1...1 << 30, .bytes, default: "4194304", key: "server.max_message", "The largest message.")
  private static let format = Setting(
    "log-format", oneOf: ["text", "json"], placeholder: "format", default: "text", key: "log.format", "How lines look.")

  private static let command = Command(
    "program", "Serves.", discussion: "One.\n\nTwo.",
    settings: [workers, listen, token, rate, check, grace, message, format], words: [("target", "A folder.")])

  private func read(_ arguments: [String]) throws -> (SettingValues, words: [String], reasons: [String]) {
    var problems = Problems()
    guard case .values(let values, let words) = Self.command.read(arguments, &problems) else {
      throw Problems()
    }
    return (values, words, problems.reasons)
  }

  @Test func `what is not given has its default`() throws {
    let (values, words, reasons) = try read([])
    #expect(values.text(Self.workers) == "2" && values.texts(Self.listen) == ["a:1"])
    #expect(values.texts(Self.token) == [] && !values.isOn(Self.check))
    #expect(words == [] && reasons == [])
    #expect(values.origin(of: Self.workers) == .standard)
  }

  @Test func `values stand behind a blank or an equals sign, and may begin with a dash`() throws {
    let (values, words, reasons) = try read([
      "--workers", "-3", "--rate=-1", "--listen", "b:1", "here", "--listen=c:1", "--check", "--token=",
    ])
    #expect(values.text(Self.workers) == "-3" && values.text(Self.rate) == "-1")
    #expect(values.texts(Self.listen) == ["b:1", "c:1"] && values.texts(Self.token) == [""])
    #expect(values.isOn(Self.check) && words == ["here"] && reasons == [])
    #expect(values.origin(of: Self.listen) == .flag)
  }

  @Test func `of a single value the last one counts`() throws {
    #expect(try read(["--workers", "3", "--workers", "4"]).0.texts(Self.workers) == ["4"])
  }

  @Test func `all that is wrong is said at once, and no value behind an unknown flag`() throws {
    let reasons = try read(["--wrkers", "secret", "--xyzzy=secret", "--check=1", "--grace-period"]).reasons
    #expect(
      reasons == [
        "--wrkers is no flag, did you mean --workers? --help lists them", "--xyzzy is no flag: --help lists them",
        "--check takes no value", "--grace-period needs a value: --grace-period <seconds>",
      ])
    #expect(try read(["--wrkers", "secret"]).words == [])
    #expect(try read(["a", "b"]).reasons == ["\"b\" belongs to no flag: --help lists them"])
  }

  @Test(arguments: ["-h", "--help"]) func `help is asked for wherever it stands`(_ word: String) {
    var problems = Problems()
    guard case .help = Self.command.read(["--workers", "x", word], &problems) else {
      Issue.record("no help")
      return
    }
  }

  @Test func `help has every setting with its default, in 80 columns`() {
    let help = Self.command.help
    #expect(
      help.hasPrefix(
        """
        OVERVIEW: Serves.

        One.

        Two.

        USAGE: program <options> <target>

        ARGUMENTS:
          <target>                A folder.

        OPTIONS:
          --workers <count>       Threads that serve connections. (default: 2)
          --listen <address>      Where to listen. May be repeated. (default: a:1)
          --token <token>         A token. May be repeated.
          --rate <rate>           Rate limit. (default: 100.0)
          --check                 Checks, and ends.
          --grace-period <seconds>
                                  Time to finish. (default: 10)

        """))
    #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: [
    ("--workers", "x", "--workers: \"x\" is not a whole number from 1 to 1024"),
    ("--workers", "0", "--workers: 0 is not from 1 to 1024"),
    ("--workers", "99999999999999999999", "--workers: \"99999999999999999999\" is not a whole number from 1 to 1024"),
    ("--grace-period", "1.5", "--grace-period: \"1.5\" is not a whole number from 0 to 86400"),
    ("--grace-period", "2d", "--grace-period: 2d is not from 0 to 86400"),
    ("--max-message", "1KB", "--max-message: \"1KB\" is not a whole number from 1 to 1073741824"),
    ("--rate", "fast", "--rate: \"fast\" is not a number of calls a second"),
    ("--log-format", "xml", "--log-format: \"xml\" is none of text, json"),
  ])
  func `a value that cannot be used is named by its flag`(_ flag: String, _ text: String, _ reason: String) throws {
    let values = try read([flag, text]).0
    var problems = Problems()
    for setting in [Self.workers, Self.grace, Self.message] { _ = values.integer(setting, &problems) }
    _ = values.number(Self.rate, &problems)
    _ = values.choice(Self.format, &problems)
    #expect(problems.reasons == [reason])
  }

  @Test(arguments: [("10", 10), ("10s", 10), ("2m", 120), ("1h", 3600), ("1d", 86_400)])
  func `a time may have its unit`(_ text: String, _ seconds: Int) throws {
    var problems = Problems()
    #expect(try read(["--grace-period", text]).0.integer(Self.grace, &problems) == seconds)
    #expect(problems.reasons == [])
  }

  @Test(arguments: [("1024", 1024), ("64KiB", 65_536), ("4MiB", 4_194_304), ("1GiB", 1 << 30)])
  func `a size may have its unit`(_ text: String, _ bytes: Int) throws {
    var problems = Problems()
    #expect(try read(["--max-message", text]).0.integer(Self.message, &problems) == bytes)
    #expect(problems.reasons == [])
  }

  @Test func `a flag counts before a file, and a file before the default`() {
    var values = SettingValues()
    values.give("3", for: Self.workers, from: .file("w.yaml:1:2"))
    #expect(values.place(Self.workers) == "w.yaml:1:2: server.workers")
    values.give("4", for: Self.workers, from: .flag)
    values.give("5", for: Self.workers, from: .file("w.yaml:1:2"))
    #expect(values.text(Self.workers) == "4" && values.place(Self.workers) == "--workers")
    values.give(list: ["x", "y"], for: Self.listen, from: .file("w.yaml:2:2"))
    values.give("z", for: Self.listen, from: .flag)
    #expect(values.texts(Self.listen) == ["z"])
  }

  @Test func `a time in a file needs its unit`() {
    for text in ["10", "x"] {
      var values = SettingValues()
      values.give(text, for: Self.grace, from: .file("w.yaml:1:2"))
      var problems = Problems()
      #expect(values.integer(Self.grace, &problems) == nil)
      let words = "is not a time with its unit, such as 10s or 5m, from 0s to 86400s"
      #expect(problems.reasons == ["w.yaml:1:2: server.grace_period: \"\(text)\" \(words)"])
    }
  }

  @Test(
    arguments: [
      ("250ms", .milliseconds(250)), ("1s", .seconds(1)), ("0", .zero), ("10", nil), ("-", nil), ("", nil),
      ("1.5s", nil),
    ] as [(String, Duration?)])
  func `a duration has whole milliseconds or a larger unit`(_ text: String, _ duration: Duration?) {
    #expect(Quantity.duration(text) == duration)
  }

  @Test(
    arguments: [
      ("wrkers", "workers"), ("--tokn", "--token"), ("rate_limt", "rate_limit"), ("zebra", nil), ("", nil),
    ] as [(String, String?)])
  func `the nearest name is what was probably meant`(_ text: String, _ name: String?) {
    let names = ["workers", "--token", "rate_limit", "listen"]
    #expect(Spelling.nearest(to: text, among: names) == name)
  }
}
