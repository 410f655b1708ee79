package import Logging

/// Takes the fields of a log line, in the order of their names.
package protocol FieldSink: ~Copyable {
  /// Fields of others, in the order of their names, to be put in where they belong among those that follow. They never
  /// take the place of one.
  mutating func interleave(_ others: [(name: String, value: String)])
  /// Text of ours that is known to be letters, digits, `.`, `:`, `-` and `_`, so that nobody has to look.
  mutating func word(_ name: FieldName, _ value: String)
  /// The same for a word that differs from call to call, in ASCII; `index` is the writer's own number for it.
  mutating func word(_ name: FieldName, at index: UInt8, _ value: Span<UInt8>)
  mutating func text(_ name: FieldName, _ value: String)
  mutating func number(_ name: FieldName, _ number: LineNumber, _ value: Int64)
  /// A field under a name that is not ours.
  mutating func other(_ name: String, _ value: Logger.MetadataValue)
}
