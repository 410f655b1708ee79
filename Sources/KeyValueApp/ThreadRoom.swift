public import WeirInterceptors
internal import WeirPOSIX

/// Whether a server may have its threads.
public enum ThreadRoom {
  /// Those that accept, write the log, and belong to the runtime itself.
  private static let others = 4

  /// - Throws: `ConfigurationError` with what would help, when the system refuses one of the threads: those of so many
  ///   workers and the runtime's, one for each processor.
  public static func check(workers: Int) throws(ConfigurationError) {
    let count = workers + Processors.count + others
    do throws(POSIXError) {
      try ThreadLimit.check(count)
    } catch {
      throw ConfigurationError(
        """
        cannot start \(count) threads: \(error); raise the limits on processes and memory (pids.max, ulimit -u, ulimit -v), \
        or give fewer --workers
        """)
    }
  }
}
