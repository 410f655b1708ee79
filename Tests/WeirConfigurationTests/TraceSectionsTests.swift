import Logging
import Testing
import WeirInterceptors
import WeirRPC
import WeirServer
import WeirSettings

@testable import WeirConfiguration

@Suite struct TraceSectionsTests {
  /// The chain of a file, and what is wrong with it.
  private func chain(_ text: String) -> (interceptors: [any Interceptor], problems: [String]) {
    let surroundings = ChainSurroundings(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }) { .zero }
    var values = SettingValues()
    var problems = Problems()
    let file = ConfigurationFile.parse(
      Array(text.utf8), "w.yaml", ServerSettings.all, into: &values, environment: { _ in nil }, &problems)
    let prepared = file.flatMap {
      ConfiguredChain.prepare($0, surroundings, isVerifyingClients: false, environment: { _ in nil }, &problems)
    }
    return (prepared?.interceptors ?? [], problems.reasons)
  }

  private let get = WeirRPC.Method(service: "a.B", name: "Get", kind: .unary)

  @Test func `a decision trace is for the lines of refusals, unless the file says otherwise`() {
    let plain = chain("chain:\n  - decision_trace\n  - trace_context\n")
    #expect(plain.interceptors.map(\.name) == ["decision_trace", "trace_context"] && plain.problems == [])
    #expect(plain.interceptors.first?.policy(for: get, principal: nil) == "on the lines of refusals")
    let told = chain("chain:\n  - decision_trace: {lines: none, principals: [ann], header: x-why}\n")
    #expect(told.interceptors.first?.policy(for: get, principal: "ann") == "in trailers for ann by x-why")
  }

  @Test func `what a decision trace cannot be is a problem at its place`() {
    let text = """
      chain:
        - decision_trace: {lines: some}
        - decision_trace: {lines: none}
        - decision_trace: {header: grpc-why}
        - trace_context: {header: traceparent}
      """
    let problems = chain(text).problems
    #expect(problems.first == "w.yaml:2:29: chain.decision_trace.lines is \"some\": there are refused, all and none")
    #expect(problems.map { $0.prefix(9) } == ["w.yaml:2:", "w.yaml:3:", "w.yaml:4:", "w.yaml:5:"])
  }
}
