import GRPCCore

/// The messages of the two services by their fields, written and read by hand: cheaper than generated code, so what is
/// measured is grpc-swift and not swift-protobuf.
enum Field {
  case varint(UInt64)
  case bytes([UInt8])
}

struct Message: Sendable {
  var bytes: [UInt8] = []

  func text(_ number: UInt64) throws -> String? {
    var result: String?
    try forEach { (found, field) in
      guard found == number, case .bytes(let bytes) = field else { return }
      guard let text = String(validating: bytes, as: UTF8.self) else { throw Self.malformed }
      result = text
    }
    return result
  }

  mutating func append(_ number: UInt64, _ bytes: some Collection<UInt8>) {
    append(number << 3 | 2)
    append(UInt64(bytes.count))
    self.bytes.append(contentsOf: bytes)
  }

  mutating func append(_ number: UInt64, isTrue: Bool) {
    guard isTrue else { return }
    append(number << 3)
    append(1)
  }

  private mutating func append(_ value: UInt64) {
    var value = value
    while value >= 128 {
      bytes.append(UInt8(truncatingIfNeeded: value) | 128)
      value >>= 7
    }
    bytes.append(UInt8(value))
  }

  static let malformed = RPCError(code: .invalidArgument, message: "the message is malformed")

  func forEach(_ body: (UInt64, Field) throws -> Void) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let tag = try Self.varint(&rest)
      switch tag & 7 {
      case 0: try body(tag >> 3, .varint(Self.varint(&rest)))
      case 2:
        let length = try Self.varint(&rest)
        guard length <= rest.count else { throw Self.malformed }
        try body(tag >> 3, .bytes(Array(rest.prefix(Int(length)))))
        rest.removeFirst(Int(length))
      default: throw Self.malformed
      }
    }
  }

  private static func varint(_ rest: inout ArraySlice<UInt8>) throws -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 7) {
      guard let byte = rest.popFirst() else { break }
      value |= UInt64(byte & 127) << UInt64(shift)
      if byte < 128 { return value }
    }
    throw malformed
  }
}

struct Serializer: MessageSerializer, MessageDeserializer {
  func serialize<Bytes: GRPCContiguousBytes>(_ message: Message) -> Bytes { Bytes(message.bytes) }

  func deserialize<Bytes: GRPCContiguousBytes>(_ bytes: Bytes) -> Message {
    Message(bytes: bytes.withUnsafeBytes { Array($0) })
  }
}
