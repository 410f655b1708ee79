public import Logging
public import WeirRPC
public import WeirServer
public import WeirSettings

/// A section of a configuration file for what a server has beside its connections, read by a library of its own: a server
/// without it links nothing of that.
///
/// ```swift
/// let configured = try ConfiguredServer(file: "weir.yaml", services: [Greeter()], logger: logger, parts: [.metrics])
/// ```
public protocol ServerSection: Sendable {
  /// What the section has, keys such as `metrics.listen`. All keys of a section belong to one library, and names and keys
  /// are each setting's own: anything else is a mistake of the program, and ends it when the file is read.
  var settings: [Setting] { get }

  /// Adds a problem for each value that cannot be used; opens nothing. Asked at the start, and when the file is read again.
  func check(_ values: SettingValues, _ problems: inout Problems)

  /// What the section asks for, not begun; nil when it asks for nothing.
  ///
  /// - Parameters:
  ///   - values: as `check` has found them good.
  ///   - services: all that is served.
  /// - Throws: why it cannot be had.
  func part(_ values: SettingValues, of services: [any RPCService], logger: Logger) throws -> (any ServerPart)?
}

extension ConfiguredServer {
  /// Every setting of a file, with those of other libraries. Names and keys are each setting's own, and a section is of one
  /// library: anything else is a mistake of the program, and ends it.
  static func settings(with parts: [any ServerSection]) -> [Setting] {
    let mistake = mistake(in: parts)
    precondition(mistake == nil, mistake ?? "")
    return settings + parts.flatMap(\.settings)
  }

  /// Why these cannot be read from one file; nil when they can.
  static func mistake(in parts: [any ServerSection]) -> String? {
    var names = Set(settings.map(\.name)), keys: Set<String> = []
    var sections = Set(settings.compactMap { $0.key.map(section) } + ["chain"])
    for part in parts {
      for setting in part.settings {
        guard names.insert(setting.name).inserted else { return "two settings are called \(setting.name)" }
        guard let key = setting.key else { continue }
        guard keys.insert(key).inserted else { return "two settings have the key \(key)" }
        guard section(key).count + 1 < key.count, !key.hasPrefix(".") else {
          return "\(key) is no key of a section, such as metrics.listen"
        }
      }
      let own = Set(part.settings.compactMap { $0.key.map(section) })
      if let taken = own.sorted().first(where: sections.contains) {
        return "the section \(taken) is another library's, or the server's own"
      }
      sections.formUnion(own)
    }
    return nil
  }

  private static func section(_ key: String) -> String { String(key.prefix { $0 != "." }) }
}

/// What a server has beside its connections, because a section of its configuration asks for it.
public protocol ServerPart: Sendable {
  /// What calls pass in front of the chain of the file, from the outside in.
  var interceptors: [any Interceptor] { get }

  /// Begins, before the server accepts connections.
  ///
  /// - Throws: why it cannot: an address that is taken. Then there is nothing to stop.
  func start(beside server: Server) async throws

  /// Ends what `start` began; the server has ended.
  func stop() async
}

/// All that a server has beside its connections.
package struct ServerParts: Sendable {
  private let parts: [any ServerPart]

  package init(
    _ sections: [any ServerSection], _ values: SettingValues, of services: [any RPCService], logger: Logger
  ) throws {
    parts = try sections.compactMap { try $0.part(values, of: services, logger: logger) }
  }

  package var interceptors: [any Interceptor] { parts.flatMap(\.interceptors) }

  /// Begins all of them, serves, and ends those that have begun. Where one cannot begin, the server's addresses are free
  /// afterwards.
  package func run(beside server: Server, _ serve: () async throws -> Void) async throws {
    var begun: [any ServerPart] = []
    let result: Result<Void, any Error>
    do {
      for part in parts {
        try await part.start(beside: server)
        begun.append(part)
      }
      try await serve()
      result = .success(())
    } catch {
      result = .failure(error)
      server.closeWithoutRunning()
    }
    for part in begun.reversed() { await part.stop() }
    try result.get()
  }
}
