internal import Logging
internal import WeirLog
internal import WeirRPC

/// Fields as swift-log's backends get them.
struct MetadataSink: FieldSink {
  private(set) var metadata = Logger.Metadata()

  mutating func word(_ name: FieldName, _ value: String) { add("\(name.name)", .string(value)) }
  mutating func word(_ name: FieldName, at index: UInt8, _ value: Span<UInt8>) {
    add("\(name.name)", .string(String(copying: value)))
  }
  mutating func text(_ name: FieldName, _ value: String) { add("\(name.name)", .string(value)) }
  mutating func number(_ name: FieldName, _ number: LineNumber, _ value: Int64) {
    let isTime = number.isTime
    add("\(name.name)", isTime ? .stringConvertible(Double(value / 1000) / 1000) : .stringConvertible(Int(value)))
  }
  mutating func other(_ name: String, _ value: Logger.MetadataValue) { add(name, value) }
  mutating func interleave(_ others: [(name: String, value: String)]) {
    for (name, value) in others { add(name, .string(value)) }
  }

  private mutating func add(_ name: String, _ value: Logger.MetadataValue) { metadata[name] = value }
}
