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
  /// On a Unix-domain socket `:authority` and `host` name nothing: clients put the socket's path there, in several
  /// forms, and any text without blanks and control characters is taken.
  private let checksAuthority: Bool
  private var seen: Seen = []
  /// What `content-length` says.
  private(set) var contentLength: Int?

  /// - Parameter isTrailer: the fields stand behind the body.
  init(isTrailer: Bool, checksAuthority: Bool) {
    self.isTrailer = isTrailer
    self.checksAuthority = checksAuthority
  }

  /// Takes a field.
  ///
  /// - Returns: why it may not be what it is, where it is.
  mutating func take(_ field: HeaderField) -> HeaderFault? {
    guard unsafe nghttp2_check_header_name(field.nameBytes.baseAddress, field.nameBytes.count) != 0 else {
      return .name
    }
    if unsafe field.nameBytes.first == UInt8(ascii: ":") { return takePseudoHeader(field) }
    seen.insert(.regular)
    if field.isNamed("host") { return takeAuthority(.host, field) }
    guard field.hasProperValue else { return .value }
    if field.isNamed("te") { return field.saysTrailers ? nil : .te }
    if field.isNamed("content-length") { return takeContentLength(field) }
    return field.isConnectionSpecific ? .connectionSpecific : nil
  }

  private mutating func takePseudoHeader(_ field: HeaderField) -> HeaderFault? {
    guard !isTrailer else { return .pseudoHeaderInTrailers }
    guard !seen.contains(.regular) else { return .pseudoHeaderBehindFields }
    let value = unsafe field.valueBytes
    if field.isNamed(":method") {
      if unsafe HeaderField.equal(value, "CONNECT") { seen.insert(.connect) }
      if unsafe HeaderField.equal(value, "OPTIONS") { seen.insert(.options) }
      return takeOnce(.method, field, isProper: unsafe nghttp2_check_method(value.baseAddress, value.count) != 0)
    }
    if field.isNamed(":path") {
      if unsafe value.first == UInt8(ascii: "/") { seen.insert(.pathOfSlash) }
      if unsafe HeaderField.equal(value, "*") { seen.insert(.pathOfAsterisk) }
      return takeOnce(.path, field, isProper: unsafe nghttp2_check_path(value.baseAddress, value.count) != 0)
    }
    if field.isNamed(":scheme") {
      if unsafe HeaderField.equal(value, "http") || HeaderField.equal(value, "https") { seen.insert(.http) }
      return takeOnce(.scheme, field, isProper: field.isScheme)
    }
    return field.isNamed(":authority") ? takeAuthority(.authority, field) : .unknownPseudoHeader
  }

  private mutating func takeAuthority(_ kind: Seen, _ field: HeaderField) -> HeaderFault? {
    guard checksAuthority else {
      guard field.hasNoBlanks else { return .value }
      return seen.insert(kind).inserted ? nil : .repeated
    }
    let value = unsafe field.valueBytes
    return takeOnce(kind, field, isProper: unsafe nghttp2_check_authority(value.baseAddress, value.count) != 0)
  }

  private mutating func takeOnce(_ kind: Seen, _ field: HeaderField, isProper: Bool) -> HeaderFault? {
    guard unsafe !field.valueBytes.isEmpty else { return .empty }
    guard isProper else { return .value }
    return seen.insert(kind).inserted ? nil : .repeated
  }

  /// Digits, once; and not behind the body that it is about (RFC 9110, section 6.5.1).
  private mutating func takeContentLength(_ field: HeaderField) -> HeaderFault? {
    guard !isTrailer else { return .lengthInTrailers }
    if let fault = takeOnce(.contentLength, field, isProper: true) { return fault }
    var length = 0
    let digits = unsafe field.valueBytes.span
    for index in digits.indices {
      let byte = digits[index]
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return .length }
      let (product, isTooLarge) = length.multipliedReportingOverflow(by: 10)
      let (sum, overflow) = product.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      guard !isTooLarge, !overflow else { return .length }
      length = sum
    }
    guard length < RequestBody.unannounced else { return .length }
    contentLength = length
    return nil
  }

  /// What is missing, or does not fit together, the block being at its end.
  var faultOfAll: HeaderFault? {
    if isTrailer { return nil }
    guard seen.contains(.method) else { return .noMethod }
    let hasAuthority = !checksAuthority || !seen.isDisjoint(with: [.authority, .host])
    if seen.contains(.connect) {
      return seen.isDisjoint(with: [.scheme, .path]) && (!checksAuthority || seen.contains(.authority)) ? nil : .connect
    }
    guard seen.contains(.scheme) else { return .noScheme }
    guard seen.contains(.path) else { return .noPath }
    guard hasAuthority else { return .noAuthority }
    guard seen.contains(.http), !seen.contains(.pathOfSlash) else { return nil }
    return seen.isSuperset(of: [.options, .pathOfAsterisk]) ? nil : .path
  }
}

extension HeaderField {
  func isNamed(_ name: StaticString) -> Bool { unsafe Self.equal(nameBytes, name) }

  /// Nothing in the value but what RFC 9113, section 8.2.1, allows.
  var hasProperValue: Bool { unsafe nghttp2_check_header_value_rfc9113(valueBytes.baseAddress, valueBytes.count) != 0 }

  /// Neither blanks nor control characters in the value.
  fileprivate var hasNoBlanks: Bool { unsafe valueBytes.allSatisfy { $0 > 0x20 && $0 != 0x7f } }

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
