#if DistributedTracing
  public import Tracing
  public import WeirSettings

  extension ChainSection {
    /// Lets the chain of a configuration file have `tracing`: a span of every call, by the tracer of the process.
    ///
    /// ```swift
    /// InstrumentationSystem.bootstrap(tracer)
    /// let configured = try ConfiguredServer(
    ///   file: "weir.yaml", services: services, logger: logger, sections: [.tracing()])
    /// ```
    ///
    /// - Parameter tracer: nil for the one that the process was bootstrapped with when the file is read.
    public static func tracing(tracer: (any Tracer)? = nil) -> ChainSection {
      ChainSection("tracing", "Makes a span of every call, by the tracer of the program. Stands right behind logging.")
      {
        _ in TracingInterceptor(tracer: tracer)
      }
    }
  }
#endif
