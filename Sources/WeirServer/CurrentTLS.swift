import Logging
import Synchronization
import WeirTLS

/// The TLS context that new connections of a listener get. Connections that are open keep theirs.
package final class CurrentTLS: Sendable {
  private struct State {
    var source: ServerTLS
    var context: TLSContext
    /// How many reads have begun, and which of them the context is of.
    var begun = 0
    var newest = 0
  }

  private let state: Mutex<State>

  /// - Throws: when the certificates cannot be used.
  package init(_ source: ServerTLS) throws(ServerError) {
    state = Mutex(State(source: source, context: try source.makeContext()))
  }

  var context: TLSContext { state.withLock { $0.context } }

  /// What is odd about the certificates, but can be served.
  var warnings: [String] { context.warnings }

  /// Certificates that were read, and are not in force yet.
  package struct Prepared: Sendable {
    fileprivate let source: ServerTLS
    fileprivate let context: TLSContext
  }

  /// Reads certificates, to put them in force later.
  ///
  /// - Throws: when they cannot be used.
  package func prepare(_ source: ServerTLS) throws(ServerError) -> Prepared {
    Prepared(source: source, context: try source.makeContext())
  }

  /// New connections get these from now on.
  package func replace(with prepared: Prepared) {
    state.withLock { state in
      state.begun += 1
      state.newest = state.begun
      state.source = prepared.source
      state.context = prepared.context
    }
  }

  /// Reads the certificates again, or those of `replacement`. Of two reads at a time the one that began later counts.
  ///
  /// - Throws: when they cannot be used. That changes nothing.
  func read(_ replacement: ServerTLS? = nil) throws(ServerError) {
    let (number, source) = state.withLock { state in
      state.begun += 1
      return (state.begun, replacement ?? state.source)
    }
    let context = try source.makeContext()
    state.withLock { state in
      guard number > state.newest else { return }
      state.newest = number
      state.source = source
      state.context = context
    }
  }
}

/// The TLS of a server's listeners: what the server has for all of them, and what some have of their own.
struct TLSSources: Sendable {
  let standard: CurrentTLS?
  private var own: [ServerTLS: CurrentTLS]

  /// - Parameter own: those of listeners that were read already.
  /// - Throws: when certificates cannot be used.
  init(
    _ standard: CurrentTLS?, _ listen: [ListenAddress], own: [ServerTLS: CurrentTLS] = [:]
  ) throws(ServerError) {
    self.standard = standard
    self.own = own
    for case .own(let source) in listen.map(\.security) where self.own[source] == nil {
      self.own[source] = try CurrentTLS(source)
    }
  }

  var all: [CurrentTLS] { (standard.map { [$0] } ?? []) + own.values }

  /// - Parameter isUnix: such sockets stay as they are unless they have TLS of their own: who may open them, the file
  ///   system says.
  func of(_ security: ListenAddress.Security, isUnix: Bool) -> CurrentTLS? {
    switch security {
    case .standard: isUnix ? nil : standard
    case .plaintext: nil
    case .own(let source): own[source]
    }
  }

  /// Reads all of them again, the standard one from `replacement`.
  ///
  /// - Throws: what is wrong with the first that cannot be used, after the others have been read.
  func read(_ replacement: ServerTLS?, _ logger: Logger) throws(ServerError) {
    guard !all.isEmpty, replacement == nil || standard != nil else {
      throw ServerError("the server has no certificates to read again")
    }
    var failure: ServerError?
    for tls in all {
      do throws(ServerError) {
        try tls.read(tls === standard ? replacement : nil)
        for warning in tls.warnings { logger.warning("\(warning)") }
      } catch {
        failure = failure ?? error
        logger.error("certificates were not changed", metadata: ["error": "\(error)"])
      }
    }
    if let failure { throw failure }
    logger.notice("certificates were read again")
  }
}
