import KeyValueApp
import Logging
import ServerShell
import WeirConfiguration
import WeirPOSIX
import WeirRPC
import WeirSettings

/// What the server does with its configuration instead of serving: checks, prints or explains it.
enum ConfigurationCommands {
  /// Does what is asked for, and ends the process; returns when nothing is.
  ///
  /// - Throws: what is wrong with the chain.
  static func run(_ start: ServerStart, _ words: [String]) throws {
    let values = start.values
    guard [ServerFlags.check, ServerFlags.print, ServerFlags.explain].contains(where: values.isOn) else { return }
    let silent = Logger(label: "check") { _ in SwiftLogNoOpLogHandler() }
    let app = try start.product(silent, store: .memory).0
    let interceptors = try start.parts(app, silent).interceptors + app.interceptors
    try check(interceptors, app, start.file)
    for warning in start.warnings { StandardErrorLog.say("keyvalue-server: warning: \(warning)") }
    if values.isOn(ServerFlags.print) {
      Swift.print(ConfigurationText.text(of: values, ServerFlags.all, file: start.file))
    }
    if values.isOn(ServerFlags.explain) { Swift.print(try explanation(interceptors, app, words.first, values)) }
    if values.isOn(ServerFlags.check) { Swift.print("\(start.file?.path ?? "the configuration") is good") }
    ProcessEnd.exit(0)
  }

  /// - Throws: `Problems`, when the chain cannot work in front of what is served.
  static func check(
    _ interceptors: [any Interceptor], _ app: KeyValueApp, _ file: ConfigurationFile?
  ) throws(Problems) {
    var problems = Problems()
    for reason in InterceptorChain(interceptors).problems(serving: app.methods) {
      problems.add(file?.placeOfChain.map { "\($0): \(reason)" } ?? reason)
    }
    try problems.check()
  }

  private static func explanation(
    _ interceptors: [any Interceptor], _ app: KeyValueApp, _ method: String?, _ values: SettingValues
  ) throws -> String {
    let methods = app.methods.filter { method == nil || $0.path == method || $0.service == method }
    if let method, methods.isEmpty {
      var problems = Problems()
      let hint = Spelling.nearest(to: method, among: app.methods.map(\.path)).map { ": did you mean \($0)?" } ?? ""
      problems.add("--explain: nobody serves \(method.debugDescription)\(hint)")
      throw problems
    }
    let flat = interceptors.flatMap { ($0 as? ReloadableChain)?.interceptors ?? [$0] }
    return InterceptorChain(flat).explanation(of: methods, for: values.text(ServerFlags.principal)).description
  }
}
