internal import Logging

/// Takes the fields of a log line, in the order of their names.
protocol FieldSink: ~Copyable {
  /// Fields of others, in the order of their names, to be put in where they belong among those that follow. They never
  /// take the place of one.
  mutating func interleave(_ others: [(name: String, value: String)])
  /// Text of ours that is known to be letters, digits, `.`, `:` and `_`, so that nobody has to look.
  mutating func word(_ name: FieldName, _ value: String)
  mutating func text(_ name: FieldName, _ value: String)
  mutating func number(_ name: FieldName, _ number: CallNumber, _ value: Int64)
  /// A field under a name that is not ours.
  mutating func other(_ name: String, _ value: Logger.MetadataValue)
}

/// Fields as swift-log's backends get them.
struct MetadataSink: FieldSink {
  private(set) var metadata = Logger.Metadata()

  mutating func word(_ name: FieldName, _ value: String) { add("\(name.name)", .string(value)) }
  mutating func text(_ name: FieldName, _ value: String) { add("\(name.name)", .string(value)) }
  mutating func number(_ name: FieldName, _ number: CallNumber, _ value: Int64) {
    let isTime = number.isTime
    add("\(name.name)", isTime ? .stringConvertible(Double(value / 1000) / 1000) : .stringConvertible(Int(value)))
  }
  mutating func other(_ name: String, _ value: Logger.MetadataValue) { add(name, value) }
  mutating func interleave(_ others: [(name: String, value: String)]) {
    for (name, value) in others { add(name, .string(value)) }
  }

  private mutating func add(_ name: String, _ value: Logger.MetadataValue) { metadata[name] = value }
}
