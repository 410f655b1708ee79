internal import Synchronization

/// What one message may take in memory while it is decoded, and what it took.
public struct DecodingMemory: Sendable {
  /// The default for messages of up to `count` bytes: 64 times as much, at least 256 MiB. What a few bytes stand for is as
  /// large as their schema makes it, and not in proportion to them.
  public static func limit(forBytes count: Int) -> Int {
    let (product, overflow) = count.multipliedReportingOverflow(by: 64)
    return overflow ? .max : max(product, 268_435_456)
  }

  /// Bytes.
  public let limit: Int
  /// Bytes, as far as it is worth counting: 0 for a small message.
  public var used = 0

  /// - Parameter limit: bytes.
  public init(limit: Int) { self.limit = limit }
}

/// Memory for the decoded requests of one connection: a bound for them all, which one of them may use up, and a part in
/// what all connections share.
///
/// A request counts while its handler has it and may wait: the request of a unary call or of a server stream until the
/// handler ends, a message of a request stream until the handler asks for the next one.
public final class MessageMemory: Sendable {
  /// What the connections of a server share.
  public final class Total: Sendable {
    let limit: Int
    fileprivate let held = Atomic<Int>(0)

    /// - Parameter limit: bytes.
    public init(limit: Int) { self.limit = limit }

    /// Bytes that decoded requests hold.
    public var used: Int { held.load(ordering: .relaxed) }
  }

  /// Bytes that a connection may hold whatever others do.
  public static let share = 65_536

  /// Bytes.
  public let limit: Int
  private let total: Total?
  private let held = Atomic<Int>(0)

  /// - Parameters:
  ///   - limit: bytes that the requests of the connection may hold.
  ///   - total: what it shares with others; nil when there are none.
  public init(limit: Int = DecodingMemory.limit(forBytes: 0), total: Total? = nil) {
    self.limit = limit
    self.total = total
  }

  /// Bytes that decoded requests of the connection hold.
  public var used: Int { held.load(ordering: .relaxed) }

  /// Counts a decoded request until what is returned goes; nil for one that is not worth it.
  ///
  /// - Throws: `RESOURCE_EXHAUSTED` when the connection or the server holds too much already.
  @usableFromInline func hold(_ memory: DecodingMemory) throws(RPCError) -> Held? {
    memory.used == 0 ? nil : try hold(memory.used)
  }

  @inline(never) private func hold(_ size: Int) throws(RPCError) -> Held {
    // Made first, so that it gives back what was added, in each case.
    let request = Held(size, of: self)
    let here = held.add(size, ordering: .relaxed).newValue
    let everywhere = total?.held.add(size, ordering: .relaxed).newValue ?? 0
    guard here <= limit else {
      throw RPCError(
        .resourceExhausted, "the requests of the connection take more than \(limit) bytes of memory decoded"
      ).decided(by: .transport)
    }
    guard here <= Self.share || everywhere <= total?.limit ?? .max else {
      throw RPCError(.resourceExhausted, "the requests of all clients take too much memory decoded")
        .decided(by: .transport)
    }
    return request
  }

  /// The memory of one decoded request.
  @usableFromInline final class Held: Sendable {
    private let size: Int
    private let memory: MessageMemory

    fileprivate init(_ size: Int, of memory: MessageMemory) {
      self.size = size
      self.memory = memory
    }

    deinit {
      memory.held.subtract(size, ordering: .relaxed)
      memory.total?.held.subtract(size, ordering: .relaxed)
    }
  }
}
