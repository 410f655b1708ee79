/// How the messages of a call may be compressed (doc/compression.md). Absent means not at all: `identity`.
public enum MessageEncoding: Sendable, Hashable, CaseIterable {
  /// RFC 1952.
  case gzip
  /// zlib's format, RFC 1950, as HTTP has it; not the bare stream of RFC 1951.
  case deflate

  /// As `grpc-encoding` spells it.
  public var name: String {
    switch self {
    case .gzip: "gzip"
    case .deflate: "deflate"
    }
  }

  /// What a server tells that it takes, in `grpc-accept-encoding`.
  public static let accepted = "identity,deflate,gzip"

  /// The first encoding in a `grpc-accept-encoding` list that can be used to answer; nil when there is none.
  static func preferred(in list: Span<UInt8>) -> MessageEncoding? {
    var start = 0
    for index in 0...list.count where index == list.count || list[index] == UInt8(ascii: ",") {
      var first = start
      var last = index
      while first < last, list[first] == UInt8(ascii: " ") { first += 1 }
      while last > first, list[last - 1] == UInt8(ascii: " ") { last -= 1 }
      start = index + 1
      if let encoding = MessageEncoding(list.extracting(first..<last)) { return encoding }
    }
    return nil
  }

  init?(_ name: Span<UInt8>) {
    guard let match = Self.allCases.first(where: { equal(name, $0.name) }) else { return nil }
    self = match
  }
}
