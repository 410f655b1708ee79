import Logging
import Testing
import WeirInterceptors
import WeirRPC
import WeirServer
import WeirSettings

@testable import WeirConfiguration

/// Interceptors that a program offers to its file.
@Suite struct OwnSectionTests {
  /// What a section said.
  final class Said: Interceptor {
    let name = "own"
    let text: String
    let predecessor: Said?

    init(_ text: String, after predecessor: Said?) {
      self.text = text
      self.predecessor = predecessor
    }

    func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }
  }

  /// Has to do with all of a call.
  final class Whole: MessageInterceptor, AroundInterceptor {
    let name = "whole"

    func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }
    func message(_ message: MessageInfo, in call: inout Call) throws(RPCError) {}
    func around(_ call: CallContext, _ handler: () async throws(RPCError) -> Void) async throws(RPCError) {
      try await handler()
    }
  }

  struct Broken: Error, CustomStringConvertible { let description = "the moon is full" }

  private static let own = ChainSection(
    "own", "Says what it was told.",
    keys: ["text", "texts", "count", "share", "on", "time", "path", "needed", "odd"].map {
      ChainSection.Key($0, "", "")
    },
    refusesCalls: true
  ) { values in
    switch values.text("odd") {
    case "throws": throw Broken()
    case "silent": return nil
    case "refuses": values.refuse("odd", "there is nothing odd")
    case "attempts": _ = values.attempt("odd") { throw Broken() } as Int?
    default: break
    }
    let said: [Any?] = [
      values.text("text"), values.texts("texts"), values.integer("count", 1...9), values.number("share"),
      values.isOn("on"), values.duration("time"),
      values.contents("path", maximum: 100, isSecret: false).map { String(decoding: $0, as: UTF8.self) },
    ]
    guard let needed = values.has("needed") || values.has("odd") ? "" : values.required("needed", "x") else {
      return nil
    }
    let text = said.compactMap { $0.map { "\($0)" } }.joined(separator: " ") + needed
    return Said(text, after: values.predecessor as? Said)
  }

  private static let whole = ChainSection("whole", "Has to do with all of a call.") { _ in Whole() }

  private static func surroundings(_ sections: [ChainSection]) -> ChainSurroundings {
    var surroundings = ChainSurroundings(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }) { .zero }
    surroundings.sections = sections
    return surroundings
  }

  private func read(
    _ text: String, _ sections: [ChainSection] = [own, whole], replacing chain: ConfiguredChain? = nil
  ) -> (prepared: ConfiguredChain.Prepared?, problems: String) {
    var values = SettingValues()
    var problems = Problems()
    let file = ConfigurationFile.parse(
      Array(text.utf8), "w.yaml", ServerSettings.all, into: &values, environment: { _ in nil }, &problems)
    guard let file else { return (nil, problems.description) }
    let prepared =
      if let chain {
        chain.prepare(file, isVerifyingClients: false, environment: { _ in nil }, &problems)
      } else {
        ConfiguredChain.prepare(
          file, Self.surroundings(sections), isVerifyingClients: false, environment: { _ in nil }, &problems)
      }
    return (prepared, problems.description)
  }

  private func said(_ prepared: ConfiguredChain.Prepared?) -> Said? { prepared?.interceptors.first as? Said }

  @Test func `a section has its values`() {
    let (prepared, problems) = read(
      "chain:\n  - own: {text: a, texts: [b, c], count: 7, share: 0.5, on: true, time: 250ms, needed: x}\n")
    #expect(problems == "")
    #expect(said(prepared)?.text == #"a ["b", "c"] 7 0.5 true 0.25 seconds"#)
  }

  @Test func `a file that a section names has at most the bytes that it wants`() {
    let problems = read("chain:\n  - own: {path: \"\(#filePath)\", needed: x}\n").problems
    #expect(problems.hasPrefix("w.yaml:2:17: chain.own.path: \(#filePath): "))
  }

  @Test(arguments: [
    ("own: {txt: a}", #"11: chain.own has no key "txt": did you mean text? its keys are count, needed, "#),
    ("own: {count: 70}", #"18: chain.own.count: "70" is not a whole number from 1 to 9"#),
    ("own: {time: 5, needed: x}", #"17: chain.own.time: "5" is not a time with its unit, such as 250ms, 10s or 5m"#),
    ("own: {on: perhaps}", #"15: chain.own.on: "perhaps" is neither true nor false"#),
    ("own", "5: chain.own needs needed, such as needed: x"),
    ("own: {odd: throws}", "10: chain.own: the moon is full"),
    ("own: {odd: silent}", "10: chain.own: makes no interceptor of this, and does not say why"),
    ("own: {odd: refuses}", "16: chain.own.odd: there is nothing odd"),
    ("own: {odd: attempts}", "16: chain.own.odd: the moon is full"),
    ("own: 5", "10: chain.own is a text, a mapping was expected: "),
    (
      "{whole: {}, enforce: 5%}",
      "26: chain.whole refuses no call, there is nothing to enforce"
    ),
  ])
  func `what is wrong with a section is said at its place`(_ text: String, _ problem: String) {
    let problems = read("chain:\n  - \(text)\n").problems
    #expect(problems.split(separator: "\n").contains { $0.hasPrefix("w.yaml:2:\(problem)") }, "\(problems)")
  }

  @Test func `an interceptor that has to do with messages and handlers stands in a file's chain`() throws {
    let (prepared, problems) = read("chain:\n  - logging\n  - whole\n")
    #expect(problems == "")
    let chain = ConfiguredChain(try #require(prepared), Self.surroundings([Self.whole]))
    #expect(chain.interceptor.interceptors.map(\.name) == ["logging", "whole"])
    let unknown = read("chain: [whol]\n").problems
    #expect(unknown.hasPrefix(#"w.yaml:1:9: chain: "whol" is no interceptor: did you mean whole? there are logging, "#))
    #expect(unknown.hasSuffix("rate_limit, own, whole"))
  }

  @Test func `what says the same stays the same object, and what does not can go on with the last one`() throws {
    let first = read("chain:\n  - own: {text: a, needed: x}\n").prepared
    let chain = ConfiguredChain(try #require(first), Self.surroundings([Self.own, Self.whole]))
    let same = read("# Elsewhere.\nchain:\n  - logging\n  - own: {text: a, needed: x}\n", replacing: chain).prepared
    #expect(same?.interceptors.last === first?.interceptors.first)
    let other = read("chain:\n  - own: {text: b, needed: x}\n", replacing: chain).prepared
    #expect(said(other)?.text == "b" && said(other)?.predecessor === said(first))
    #expect(said(first)?.predecessor == nil)
  }

  @Test func `tracing in a program that does not offer it is refused with what to do`() {
    #expect(
      read("chain:\n  - logging\n  - tracing: {}\n").problems == """
        w.yaml:3:5: chain: tracing: this program has no tracer. One that has gives ConfiguredServer "sections: \
        [.tracing()]" of WeirTracing, with the trait DistributedTracing of the package weir; trace_context needs neither
        """)
    let offered = ChainSection("tracing", "As the library's.") { _ in Whole() }
    #expect(read("chain: [tracing]\n", [offered]).problems == "")
  }

  @Test(arguments: [["auth"], ["enforce"], ["own", "own"]])
  func `a name that another section has is a mistake of the program`(_ names: [String]) async {
    await #expect(processExitsWith: .failure) { [names] in
      _ = InterceptorSection.all(with: names.map { ChainSection($0, "") { _ in nil } })
    }
  }
}
