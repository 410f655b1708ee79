import WeirLoop

/// Signals of the operating system that a server answers to while it runs.
///
/// Once a server has answered to a signal, the process never gets its default action back: what comes when the server has
/// stopped does nothing.
public struct ServerSignals: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  /// A set of the signals whose bits are 1; use the names instead.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// SIGTERM drains the server; another of the draining signals after it ends the wait for calls in flight.
  public static let terminate = ServerSignals(rawValue: 1)
  /// SIGINT drains the server, as SIGTERM does.
  public static let interrupt = ServerSignals(rawValue: 2)
  /// SIGQUIT drains the server, as SIGTERM does.
  public static let quit = ServerSignals(rawValue: 4)
  /// SIGHUP reads the certificates again.
  public static let hangUp = ServerSignals(rawValue: 8)

  /// What a process that is nothing but a server answers to.
  public static let all: ServerSignals = [.terminate, .interrupt, .quit, .hangUp]

  /// Those that drain the server.
  var draining: [LoopSignal] {
    let known: [(ServerSignals, LoopSignal)] = [
      (.terminate, .terminate), (.interrupt, .interrupt), (.quit, .quit),
    ]
    return known.filter { contains($0.0) }.map(\.1)
  }
}
