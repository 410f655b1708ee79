#if DistributedTracing
  public import Tracing
  public import WeirRPC

  /// Gives tracers the metadata of a request.
  public struct MetadataExtractor: Extractor {
    /// One for any tracer.
    public init() {}

    /// The first value of a name; a name may be spelled with capital letters.
    public func extract(key: String, from metadata: Metadata) -> String? {
      metadata[key] ?? (Self.hasCapital(key) ? metadata[key.lowercased()] : nil)
    }

    private static func hasCapital(_ key: String) -> Bool {
      let bytes = key.utf8.span
      for index in bytes.indices where bytes[index] >= 0x41 && bytes[index] <= 0x5a { return true }
      return false
    }
  }

  /// Takes from tracers what goes into the metadata of a call.
  public struct MetadataInjector: Injector {
    /// One for any tracer.
    public init() {}

    /// Sets a field in place of those of the same name. What metadata cannot have, a reserved name or a value that is not
    /// printable ASCII, is left out.
    public func inject(_ value: String, forKey key: String, into metadata: inout Metadata) {
      let name = key.lowercased()
      var field = Metadata()
      do throws(RPCError) { try field.append(name, value) } catch { return }
      metadata.removeAll(of: name)
      metadata.append(contentsOf: field)
    }
  }

  extension ServiceContext {
    /// Writes the context into the metadata of a call that is about to be made, so that it is in the same trace.
    ///
    /// ```swift
    /// var metadata = Metadata()
    /// ServiceContext.current?.inject(into: &metadata)
    /// ```
    ///
    /// - Parameter instrument: nil for the one that the process was bootstrapped with.
    public func inject(into metadata: inout Metadata, by instrument: (any Instrument)? = nil) {
      (instrument ?? InstrumentationSystem.instrument).inject(self, into: &metadata, using: MetadataInjector())
    }
  }
#endif
