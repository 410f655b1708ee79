internal import Logging
public import WeirRPC
public import WeirSettings

/// The effective configuration of a file, for a program that says so instead of serving, as `keyvalue-server` does with
/// `--check-config`, `--print-config` and `--explain`. Nothing is bound or opened.
///
/// ```swift
/// let report = try ConfigurationReport(file: "weir.yaml", services: [Greeter()])
/// print(report)                 // every value, and where it comes from
/// print(report.explanation())   // what calls of each method meet
/// ```
public struct ConfigurationReport: Sendable, CustomStringConvertible {
  /// The configuration that is in force with this file: YAML, with a comment on each value that says where it came from.
  /// Secrets are not shown.
  public let description: String
  /// What can be served, but should be mended: secrets that everybody can read, keys that are not used.
  public let warnings: [String]
  private let chain: InterceptorChain
  private let methods: [Method]

  /// Reads a file and checks it, as `ConfiguredServer` does.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - services: what would be served.
  ///   - sections: what the program offers to the chain.
  ///   - parts: sections of the file for what would run beside the server.
  /// - Throws: `Problems` with all that is wrong with the file; `ServiceError` when the services cannot be served.
  public init(
    file path: String, services: [any RPCService], sections: [ChainSection] = [],
    parts: [any ServerSection] = []
  ) throws {
    let silent = Logger(label: "check") { _ in SwiftLogNoOpLogHandler() }
    var surroundings = ChainSurroundings(logger: silent)
    surroundings.sections = sections
    let start = try ConfiguredStart(file: path, services: services, parts, surroundings)
    description = ConfigurationText.text(of: start.values, start.settings, file: start.file, sections: sections)
    warnings = start.warnings
    let beside = try ServerParts(parts, start.values, of: services, logger: silent)
    chain = InterceptorChain(beside.interceptors + (start.chain?.interceptors ?? []))
    methods = start.methods
  }

  /// What calls of each method meet in the chain.
  ///
  /// - Parameter principal: the name of one caller; nil for any.
  public func explanation(for principal: String? = nil) -> ChainExplanation {
    chain.explanation(of: methods, for: principal)
  }
}
