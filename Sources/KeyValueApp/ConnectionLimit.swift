public import Logging
internal import WeirPOSIX

/// How many connections the limit of open files leaves room for.
public enum ConnectionLimit {
  /// Descriptors of the process itself: its event loops and what they wake each other by, beside those of each worker.
  private static let reserve = 64
  private static let perWorker = 8

  /// Raises the soft limit of open files so that `wanted` connections fit. Where the hard limit is too low for that, says
  /// so, and what would help.
  ///
  /// - Returns: how many fit: `wanted`, or fewer; at least one.
  public static func makeRoom(for wanted: Int, workers: Int, listeners: Int, logger: Logger) -> Int {
    let own = DescriptorLimit.open + reserve + perWorker * workers + 2 * listeners
    let limit = DescriptorLimit.raise(to: own + wanted)
    guard limit < own + wanted else { return wanted }
    let fitting = max(1, limit - own)
    logger.warning(
      "fewer connections than --max-connections: the hard limit of open files is too low, raise it (LimitNOFILE, ulimit -Hn)",
      metadata: [
        "connections": .stringConvertible(fitting), "max_connections": .stringConvertible(wanted),
        "limit": .stringConvertible(limit), "needed": .stringConvertible(own + wanted),
      ])
    return fitting
  }
}
