/// What a text may cost before anything is built from it.
public struct JSONLimits: Sendable, Hashable {
  /// Levels of arrays and objects inside each other; at most 2047: jansson takes 2048, the innermost value included.
  public var depth: Int
  /// Bytes of memory that the values of one text may take, as `JSONScan` estimates them from above.
  public var memory: Int

  /// Levels of nesting, and bytes of memory.
  public init(depth: Int, memory: Int) {
    self.depth = min(depth, 2047)
    self.memory = memory
  }

  /// 2047 levels, and 128 MiB: enough for the densest text of one megabyte (`{},{},{},…` costs 96 bytes a byte), and
  /// for a string of any size that a line may have.
  public static let standard = JSONLimits(depth: 2047, memory: 128 << 20)
}

/// A text that is not JSON, or that costs more than it may.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
  /// For people, printable ASCII: `invalid token near 'x' (at byte 12)`.
  public let description: String
  /// The value, when nothing is wrong but escaped surrogates without their pair: U+FFFD stands in their places. To find
  /// out whom to tell.
  public let readable: JSONValue?

  init(_ description: String, readable: JSONValue? = nil) {
    self.description = description
    self.readable = readable
  }
}
