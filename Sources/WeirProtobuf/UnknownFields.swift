/// Fields that a message's schema does not know, in the encoding of messages: tags, lengths and values.
public struct UnknownFields: Sendable, Hashable {
  /// Nil when there are none: nothing then to count references of.
  @usableFromInline var storage: [UInt8]?

  /// None.
  @inlinable public init() { storage = nil }

  init(bytes: [UInt8]) { storage = bytes.isEmpty ? nil : bytes }

  /// Whole fields, in the order in which they came.
  public var bytes: [UInt8] { storage ?? [] }

  /// Whether there are none.
  @inlinable public var isEmpty: Bool { storage == nil }

  /// Drops them.
  @inlinable public mutating func removeAll() { storage = nil }
}
