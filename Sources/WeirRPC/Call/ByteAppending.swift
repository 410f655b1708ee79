extension Array where Element == UInt8 {
  /// Appends lent bytes at the speed of a block copy.
  package mutating func append(copying bytes: Span<UInt8>) {
    // An array without memory of its own shares one with all others, and even adding nothing writes to it.
    if bytes.isEmpty { return }
    append(addingCapacity: bytes.count) { output in
      for index in bytes.indices { output.append(bytes[index]) }
    }
  }

  /// A copy of lent bytes.
  package init(copying bytes: Span<UInt8>) {
    self = []
    append(copying: bytes)
  }
}

extension String {
  /// A copy of lent bytes. What is not UTF-8 among them is replaced.
  package init(copying bytes: Span<UInt8>) {
    do { self = String(copying: try UTF8Span(validating: bytes)) } catch {
      self = String(decoding: [UInt8](copying: bytes), as: UTF8.self)
    }
  }
}
