// Nothing, unless the package's trait `ServiceLifecycle` is enabled.
#if ServiceLifecycle
  public import ServiceLifecycle
  public import WeirServer

  /// A server among the services of a `ServiceGroup`.
  ///
  /// ```swift
  /// let server = try Server(listen: [.tcp("127.0.0.1", 50051)], services: [Greeter()])
  /// let group = ServiceGroup(services: [database, server], gracefulShutdownSignals: [.sigterm], logger: logger)
  /// try await group.run()
  /// ```
  extension Server: Service {
    /// Serves until the group shuts down gracefully, which drains the server and lets calls in flight finish within the
    /// grace period; or until the task is cancelled, which stops it at once, during a drain too: calls in flight are
    /// cancelled, and answered.
    ///
    /// This is `run` of WeirServer but for what the cancellation of its task means. It takes no signals: those are the
    /// group's.
    ///
    /// - Throws: `ServerError`, as the other one does.
    public func run() async throws {
      // A task of its own: the cancellation of this one is to mean something else to it.
      let serving = Task { try await run(signals: [], whenServing: {}) }
      try await withTaskCancellationHandler {
        try await withGracefulShutdownHandler {
          try await serving.value
        } onGracefulShutdown: {
          self.shutdown()
        }
      } onCancel: {
        self.shutdownNow()
      }
    }
  }
#endif
