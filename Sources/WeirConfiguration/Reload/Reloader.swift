package import Logging
internal import Synchronization
package import WeirPOSIX
package import WeirRPC
package import WeirServer
public import WeirSettings

/// Reads a configuration file again while its server runs: chain, certificates and keys, all of them or nothing.
///
/// What is wrong keeps what is in force. Settings that a running server cannot change are named.
public final class Reloader: Sendable {
  /// What the server was started with.
  package struct Running: Sendable {
    /// What flags said, which count before the file.
    package var flags: SettingValues
    /// Flags and file together.
    package var values: SettingValues
    package var addresses: [ListenAddress]
    /// Nil for a server whose chain no file says.
    package var chain: ConfiguredChain?
    package var certificates: ServerCertificates
    /// What the file may say for other libraries.
    package var sections: [any ServerSection]
    /// Every method that is served.
    package var methods: [Method]
    /// What the files were when they were read.
    package var files: [String: FileStamp]

    package init(
      flags: SettingValues, values: SettingValues, addresses: [ListenAddress], chain: ConfiguredChain?,
      certificates: ServerCertificates, sections: [any ServerSection], methods: [Method], files: [String: FileStamp]
    ) {
      self.flags = flags
      self.values = values
      self.addresses = addresses
      self.chain = chain
      self.certificates = certificates
      self.sections = sections
      self.methods = methods
      self.files = files
    }
  }

  /// What the file said, checked, and not in force yet.
  private struct Prepared {
    var file: ConfigurationFile
    var chain: ConfiguredChain.Prepared?
    var certificates: ServerCertificates.Prepared
    /// What changed and needs a restart.
    var waiting: [String]
  }

  private let path: String
  private let settings: [Setting]
  private let running: Running
  private let logger: Logger
  /// One reload at a time.
  private let underWay = Mutex(())
  /// The files that the configuration was read from last.
  private let changes: Mutex<FileChanges>

  /// - Parameters:
  ///   - path: the file, from the root.
  ///   - settings: those that the program knows.
  package init(_ path: String, settings: [Setting], running: Running, logger: Logger) {
    self.path = path
    self.settings = settings
    self.running = running
    self.logger = logger
    changes = Mutex(FileChanges(running.files))
  }

  /// Reads the file again when it, or one that it names, has changed, and is at rest.
  func reloadIfChanged() {
    guard changes.withLock({ $0.look(FileStamp.init(of:)) }) else { return }
    logger.info("a file of the configuration has changed")
    // Says itself what is wrong.
    try? reload()
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
    // With a problem, these are what a change is told by, and what was read beside.
    var files = changes.withLock { $0.stamps(FileStamp.init(of:)) }
    var read: [String: FileStamp] = [:]
    let prepared = prepare(&read, &problems)
    if problems.reasons.isEmpty { files = read } else { files.merge(read) { $1 } }
    changes.withLock { $0 = FileChanges(files) }
    guard let prepared, problems.reasons.isEmpty else { return nil }
    running.certificates.replace(with: prepared.certificates)
    if let chain = prepared.chain { running.chain?.replace(with: chain) }
    for warning in prepared.file.warnings + (prepared.chain?.warnings ?? []) { logger.warning("\(warning)") }
    return prepared.waiting
  }

  /// - Parameter files: gets every file that is read.
  private func prepare(_ files: inout [String: FileStamp], _ problems: inout Problems) -> Prepared? {
    var values = running.flags
    guard
      let file = ConfigurationFile.read(path, settings, into: &values, environment: Environment.value, &problems)
    else { return nil }
    files = file.files
    _ = ServerSettings.configuration(values, &problems)
    let addresses = ServerSettings.addresses(values, in: file, &problems)
    let tls = TLSSettings.tls(values, &problems)
    for section in running.sections { section.check(values, &problems) }
    if file.hasChain != (running.chain != nil) {
      problems.add("\(path): a server begins or ceases to have a chain of its file by a restart only")
    }
    if (tls != nil) != (running.certificates.standard != nil), problems.reasons.isEmpty {
      problems.add("\(path): a server begins or ceases to have TLS by a restart only")
    }
    let chain = running.chain?.prepare(
      file, isVerifyingClients: ServerSettings.isVerifyingClients(values, file), environment: Environment.value,
      &problems)
    if let chain {
      files.merge(chain.files) { $1 }
      for reason in InterceptorChain(chain.interceptors).problems(serving: running.methods) {
        problems.add("\(file.placeOfChain ?? path): chain: \(reason)")
      }
    }
    files.merge(ServerCertificates.files(tls, addresses)) { $1 }
    return Prepared(
      file: file, chain: chain, certificates: running.certificates.prepare(tls, "\(path): tls", &problems),
      waiting: needingRestart(values, addresses))
  }

  private func needingRestart(_ values: SettingValues, _ addresses: [ListenAddress]) -> [String] {
    let changed = settings.filter { setting in
      if setting == ServerSettings.listen { return addresses != running.addresses }
      return !TLSSettings.all.contains(setting) && values.texts(setting) != running.values.texts(setting)
    }
    return changed.map { setting in
      "\(values.place(setting)): \(Self.shown(values.texts(setting), setting))"
    }
  }

  private static func shown(_ texts: [String], _ setting: Setting) -> String {
    if texts.isEmpty { return setting.kind == .toggle ? "false" : setting.standardNote ?? "nothing" }
    return setting.isSecret ? "another value" : texts.joined(separator: ", ")
  }
}
