import CNGHTTP2
import Glibc

/// What RFC 9113, sections 8.1 to 8.3, asks of the header fields of one request, looked at as they come.
///
/// nghttp2 judges characters; which fields may stand where, and how often, is judged here. nghttp2 could do that too, but
/// then does it for every field of every request: `RequestBlocks` asks only about fields that are not those of the request
/// before, and what was right once is right again.
struct RequestRules {
  private struct Seen: OptionSet {
    let rawValue: UInt16

    static let method = Seen(rawValue: 1)
    static let scheme = Seen(rawValue: 2)
    static let path = Seen(rawValue: 4)
    static let authority = Seen(rawValue: 8)
    static let host = Seen(rawValue: 16)
    static let contentLength = Seen(rawValue: 32)
    /// A field that is no pseudo-header: none of those may follow.
    static let regular = Seen(rawValue: 64)
    /// `CONNECT` and `OPTIONS` have rules of their own for the path.
    static let connect = Seen(rawValue: 128)
    static let options = Seen(rawValue: 256)
    static let http = Seen(rawValue: 512)
    static let pathOfSlash = Seen(rawValue: 1024)
    static let pathOfAsterisk = Seen(rawValue: 2048)
  }

  private let isTrailer: Bool
  private var seen: Seen = []
  /// What `content-length` says.
  private(set) var contentLength: Int?

  /// - Parameter isTrailer: the fields stand behind the body.
  init(isTrailer: Bool) { self.isTrailer = isTrailer }

  /// Takes a field, and says whether it may be what it is, where it is.
  mutating func take(_ field: HeaderField) -> Bool {
    guard unsafe nghttp2_check_header_name(field.nameBytes.baseAddress, field.nameBytes.count) != 0 else {
      return false
    }
    if unsafe field.nameBytes.first == UInt8(ascii: ":") { return takePseudoHeader(field) }
    seen.insert(.regular)
    if field.isNamed("host") { return isAuthority(field) && takeOnce(.host, field) }
    guard field.hasProperValue else { return false }
    if field.isNamed("te") { return field.saysTrailers }
    if field.isNamed("content-length") { return takeContentLength(field) }
    return !field.isConnectionSpecific
  }

  private mutating func takePseudoHeader(_ field: HeaderField) -> Bool {
    guard !isTrailer, !seen.contains(.regular) else { return false }
    let value = unsafe field.valueBytes
    if field.isNamed(":method") {
      if unsafe HeaderField.equal(value, "CONNECT") { seen.insert(.connect) }
      if unsafe HeaderField.equal(value, "OPTIONS") { seen.insert(.options) }
      return unsafe nghttp2_check_method(value.baseAddress, value.count) != 0 && takeOnce(.method, field)
    }
    if field.isNamed(":path") {
      if unsafe value.first == UInt8(ascii: "/") { seen.insert(.pathOfSlash) }
      if unsafe HeaderField.equal(value, "*") { seen.insert(.pathOfAsterisk) }
      return unsafe nghttp2_check_path(value.baseAddress, value.count) != 0 && takeOnce(.path, field)
    }
    if field.isNamed(":scheme") {
      if unsafe HeaderField.equal(value, "http") || HeaderField.equal(value, "https") { seen.insert(.http) }
      return field.isScheme && takeOnce(.scheme, field)
    }
    return field.isNamed(":authority") && isAuthority(field) && takeOnce(.authority, field)
  }

  private func isAuthority(_ field: HeaderField) -> Bool {
    unsafe nghttp2_check_authority(field.valueBytes.baseAddress, field.valueBytes.count) != 0
  }

  private mutating func takeOnce(_ kind: Seen, _ field: HeaderField) -> Bool {
    unsafe !field.valueBytes.isEmpty && seen.insert(kind).inserted
  }

  /// Digits, once; and not behind the body that it is about (RFC 9110, section 6.5.1).
  private mutating func takeContentLength(_ field: HeaderField) -> Bool {
    guard !isTrailer, takeOnce(.contentLength, field) else { return false }
    var length = 0
    let digits = unsafe field.valueBytes.span
    for index in digits.indices {
      let byte = digits[index]
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return false }
      let (product, isTooLarge) = length.multipliedReportingOverflow(by: 10)
      let (sum, overflow) = product.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      guard !isTooLarge, !overflow else { return false }
      length = sum
    }
    guard length < RequestBody.unannounced else { return false }
    contentLength = length
    return true
  }

  /// Whether nothing is missing, the block being at its end.
  var isComplete: Bool {
    if isTrailer { return true }
    if seen.contains(.connect) { return seen.contains(.authority) && seen.isDisjoint(with: [.scheme, .path]) }
    return seen.isSuperset(of: [.method, .scheme, .path]) && !seen.isDisjoint(with: [.authority, .host])
      && (!seen.contains(.http) || seen.contains(.pathOfSlash) || seen.isSuperset(of: [.options, .pathOfAsterisk]))
  }
}

extension HeaderField {
  func isNamed(_ name: StaticString) -> Bool { unsafe Self.equal(nameBytes, name) }

  /// Nothing in the value but what RFC 9113, section 8.2.1, allows.
  var hasProperValue: Bool { unsafe nghttp2_check_header_value_rfc9113(valueBytes.baseAddress, valueBytes.count) != 0 }

  /// The only value that `te` may have (RFC 9113, section 8.2.2).
  fileprivate var saysTrailers: Bool {
    unsafe valueBytes.count == 8
      && valueBytes.elementsEqual("trailers".utf8) { $0 | 0x20 == $1 }
  }

  /// Of HTTP/1's connections, and of no meaning in HTTP/2 (RFC 9113, section 8.2.2).
  fileprivate var isConnectionSpecific: Bool {
    isNamed("connection") || isNamed("keep-alive") || isNamed("proxy-connection") || isNamed("transfer-encoding")
      || isNamed("upgrade")
  }

  /// A letter, then letters, digits and `+-.` (RFC 3986, section 3.1).
  fileprivate var isScheme: Bool {
    func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
    return unsafe valueBytes.first.map(isLetter) == true
      && valueBytes.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2b || $0 == 0x2d || $0 == 0x2e }
  }
}
