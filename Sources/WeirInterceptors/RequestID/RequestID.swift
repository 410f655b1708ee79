public import WeirRPC

/// The id of a call: its client's, or one that was made. Its text is written only where it is needed.
enum RequestID: Sendable {
  /// A UUID of version 4, as RFC 9562 has its bits.
  case made(UInt64, UInt64)
  /// - Parameter isWord: whether it is letters, digits, `.`, `:`, `_` and `-` alone.
  case sent(String, isWord: Bool)

  static let maximumLength = 128

  /// A new one from 122 of 128 random bits.
  init(_ first: UInt64, _ second: UInt64) { self = .made(first & ~0xf000 | 0x4000, second & ~(3 << 62) | 2 << 62) }

  /// What a client sent; nil when it is empty, too long, or has anything but visible ASCII in it.
  init?(_ value: Span<UInt8>) {
    guard (1...Self.maximumLength).contains(value.count) else { return nil }
    var isWord = true
    for index in value.indices {
      guard (0x21...0x7e).contains(value[index]) else { return nil }
      isWord = isWord && Self.isOfWord(value[index])
    }
    self = .sent(String(copying: value), isWord: isWord)
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "-")...UInt8(ascii: ":"), UInt8(ascii: "_"): byte != UInt8(ascii: "/")
    default: false
    }
  }

  /// Whether it can stand on a line as it is.
  var isWord: Bool {
    switch self {
    case .made: true
    case .sent(_, let isWord): isWord
    }
  }

  var text: String {
    switch self {
    case .made(let first, let second): String(copying: Self.uuid(first, second).span)
    case .sent(let text, _): text
    }
  }

  /// Lends the text in ASCII.
  func withText<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    switch self {
    case .made(let first, let second): return body(Self.uuid(first, second).span)
    case .sent(let text, _): return body(text.utf8.span)
    }
  }

  private static func uuid(_ first: UInt64, _ second: UInt64) -> InlineArray<36, UInt8> {
    var text = InlineArray<36, UInt8>(repeating: UInt8(ascii: "-"))
    text.put(digits: Hexadecimal.digits(UInt32(truncatingIfNeeded: first >> 32)), at: 0)
    let middle = Hexadecimal.digits(UInt32(truncatingIfNeeded: first))
    text.put(digits: middle, first: 4, at: 9)
    text.put(digits: middle >> 32, first: 4, at: 14)
    let last = Hexadecimal.digits(UInt32(truncatingIfNeeded: second >> 32))
    text.put(digits: last, first: 4, at: 19)
    text.put(digits: last >> 32, first: 4, at: 24)
    text.put(digits: Hexadecimal.digits(UInt32(truncatingIfNeeded: second)), at: 28)
    return text
  }
}

// MARK: The id of a call

extension RequestID {
  private enum Key: CallKey { typealias Value = RequestID }

  static func of(_ call: borrowing Call) -> RequestID? { call.isPlain ? nil : call.values[Key.self] }

  static func of(_ context: CallContext) -> RequestID? { context.values[Key.self] }

  func take(_ call: inout Call) { call.values[Key.self] = self }
}

extension CallContext {
  /// The id that `request_id` found or made; nil without that interceptor.
  public var requestID: String? { RequestID.of(self)?.text }
}

extension Call {
  /// The id that `request_id` found or made; nil without that interceptor.
  public var requestID: String? { RequestID.of(self)?.text }
}
