package import Logging
internal import Synchronization
internal import WeirPOSIX
package import WeirRPC
package import WeirServer
public import WeirSettings

/// Reads a configuration file again while its server runs: chain, certificates and keys, all of them or nothing.
///
/// What is wrong keeps what is in force. Settings that a running server cannot change are named.
public final class Reloader: Sendable {
  private let path: String
  private let settings: [Setting]
  private let flags: SettingValues
  private let running: SettingValues
  private let chain: ConfiguredChain?
  private let certificates: CurrentTLS?
  private let methods: [Method]
  private let logger: Logger
  /// One reload at a time.
  private let underWay = Mutex(())

  /// - Parameters:
  ///   - path: the file, from the root.
  ///   - settings: those that the program knows.
  ///   - flags: what flags said, which count before the file.
  ///   - running: what the server was started with.
  ///   - chain: nil for a server whose chain no file says.
  ///   - certificates: nil for one without TLS.
  ///   - methods: every method that is served.
  package init(
    _ path: String, settings: [Setting], flags: SettingValues, running: SettingValues, chain: ConfiguredChain?,
    certificates: CurrentTLS?, methods: [Method], logger: Logger
  ) {
    self.path = path
    self.settings = settings
    self.flags = flags
    self.running = running
    self.chain = chain
    self.certificates = certificates
    self.methods = methods
    self.logger = logger
  }

  /// Reads the file again, and says in the log what came of it.
  ///
  /// - Throws: all that is wrong; then nothing has changed.
  public func reload() throws(Problems) {
    var problems = Problems()
    let waiting = underWay.withLock { _ in replace(&problems) }
    guard let waiting, problems.reasons.isEmpty else {
      for reason in problems.reasons {
        logger.error("configuration was not changed", metadata: ["reason": "\(reason)"])
      }
      throw problems
    }
    logger.notice("configuration was read again", metadata: ["path": "\(path)"])
    for reason in waiting { logger.warning("needs a restart", metadata: ["setting": "\(reason)"]) }
  }

  /// - Returns: what changed and needs a restart; nil with a problem.
  private func replace(_ problems: inout Problems) -> [String]? {
    var values = flags
    guard
      let file = ConfigurationFile.read(path, settings, into: &values, environment: Environment.value, &problems)
    else { return nil }
    _ = ServerSettings.configuration(values, &problems)
    _ = ServerSettings.addresses(values, &problems)
    let tls = TLSSettings.tls(values, &problems)
    if file.hasChain != (chain != nil) {
      problems.add("\(path): a server begins or ceases to have a chain of its file by a restart only")
    }
    if (tls != nil) != (certificates != nil), problems.reasons.isEmpty {
      problems.add("\(path): a server begins or ceases to have TLS by a restart only")
    }
    let prepared = chain?.prepare(
      file, isVerifyingClients: values.text(TLSSettings.clientCA) != nil, environment: Environment.value, &problems)
    if let prepared {
      for reason in InterceptorChain(prepared.interceptors).problems(serving: methods) {
        problems.add("\(file.placeOfChain ?? path): chain: \(reason)")
      }
    }
    let context = tls.flatMap { tls in problems.attempt("\(path): tls") { try certificates?.prepare(tls) } } ?? nil
    guard problems.reasons.isEmpty else { return nil }
    if let context { certificates?.replace(with: context) }
    if let prepared { chain?.replace(with: prepared) }
    for warning in file.warnings + (prepared?.warnings ?? []) { logger.warning("\(warning)") }
    return settings.filter { !TLSSettings.all.contains($0) && values.texts($0) != running.texts($0) }
      .map { "\(values.place($0)): \($0.isSecret ? "another value" : values.texts($0).joined(separator: ", "))" }
  }
}
