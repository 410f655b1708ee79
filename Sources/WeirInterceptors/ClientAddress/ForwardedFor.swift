internal import WeirRPC

/// What the fields of one call say about the way it came, read from the right: the nearest proxy wrote last.
///
/// Every entry was written by the hop to the right of it, and so is as good as that hop is trusted. The walk ends at the
/// first entry that is no trusted proxy: that is the client, and what stands to the left of it is the client's own word,
/// which nobody reads.
enum ForwardedFor: Equatable {
  /// There is no entry.
  case nothing
  case client(Address)
  /// Every entry is a trusted proxy; the leftmost is the best that is known.
  case proxies(first: Address)
  /// An entry that the walk came to is no address.
  case malformed

  init(_ metadata: borrowing Metadata, _ header: [UInt8], trusted: [AddressRange]) {
    var all = Self.nothing
    metadata.forEach { name, value in
      guard name.count == header.count else { return }
      for index in header.indices where name[index] != header[index] { return }
      // A later field stands to the right: the ones before it count only when it ends at a trusted proxy.
      switch Self.walk(value, trusted) {
      case .nothing: break
      case .proxies(let first): if all == .nothing { all = .proxies(first: first) }
      case let found: all = found
      }
    }
    self = all
  }

  private static func walk(_ value: Span<UInt8>, _ trusted: [AddressRange]) -> ForwardedFor {
    var found = Self.nothing
    var end = value.count
    while end >= 0 {
      var start = end
      while start > 0, value[start - 1] != UInt8(ascii: ",") { start -= 1 }
      let entry = trimmed(start..<end, value)
      end = start - 1
      // RFC 9110, section 5.6.1: empty elements of a list mean nothing.
      if entry.isEmpty { continue }
      guard let address = AddressText.address(value.extracting(entry)) else { return .malformed }
      guard trusted.contains(where: { $0.contains(address) }) else { return .client(address) }
      found = .proxies(first: address)
    }
    return found
  }

  private static func trimmed(_ range: Range<Int>, _ value: Span<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(value[start]) { start += 1 }
    while end > start, isBlank(value[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
