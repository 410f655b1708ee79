import CHTTPParser

/// Reads requests without bodies, one after the other, as a value without I/O: bytes in, requests out.
///
/// The grammar is http_parser's. What its lenient build lets pass is refused here: names with anything but RFC 9110's
/// token characters, folded lines, targets with anything but visible ASCII, HTTP/1.1 without exactly one `host`. The head is bounded
/// while it arrives.
@safe public struct HTTP1RequestParser: ~Copyable {
  private let raw: UnsafeMutablePointer<http_parser>
  private let settings: UnsafeMutablePointer<http_parser_settings>
  private let head: HeadReader
  private let limits: HTTP1Limits

  /// What bytes have brought.
  public enum Result: Sendable, Hashable {
    /// No request is complete.
    case unfinished
    /// A whole one; how many of the bytes are behind it.
    case request(HTTP1Request, rest: Int)
    /// The connection is to end.
    case refused(HTTP1Refusal)
  }

  /// At the beginning of a connection.
  public init(limits: HTTP1Limits) {
    self.limits = limits
    head = HeadReader(limits: limits)
    unsafe raw = .allocate(capacity: 1)
    unsafe settings = .allocate(capacity: 1)
    unsafe http_parser_init(raw, HTTP_REQUEST)
    unsafe raw.pointee.data = Unmanaged.passUnretained(head).toOpaque()
    unsafe http_parser_settings_init(settings)
    unsafe settings.pointee.on_url = { parser, text, count in
      unsafe HeadReader.of(parser)?.readTarget(UnsafeRawBufferPointer(start: text, count: count)) ?? 1
    }
    unsafe settings.pointee.on_header_field = { parser, text, count in
      unsafe HeadReader.of(parser)?.readName(UnsafeRawBufferPointer(start: text, count: count)) ?? 1
    }
    unsafe settings.pointee.on_header_value = { parser, text, count in
      unsafe HeadReader.of(parser)?.readValue(UnsafeRawBufferPointer(start: text, count: count)) ?? 1
    }
    unsafe settings.pointee.on_headers_complete = { parser in
      guard let parser = unsafe parser else { return 1 }
      let (major, minor) = unsafe (parser.pointee.http_major, parser.pointee.http_minor)
      return unsafe HeadReader.of(parser)?.finish(major: Int(major), minor: Int(minor)) ?? 1
    }
    unsafe settings.pointee.on_message_complete = { parser in
      // Stops the parser behind this request.
      unsafe http_parser_pause(parser, 1)
      return 0
    }
  }

  deinit {
    unsafe raw.deallocate()
    unsafe settings.deallocate()
  }

  /// Whether a request has begun and is not complete.
  public var isInsideHead: Bool { head.count > 0 }

  /// Takes in what the client sent.
  public mutating func receive(_ bytes: Span<UInt8>) -> Result {
    guard bytes.count > 0 else { return .unfinished }
    if head.hasFoldedLine(bytes) { return .refused(.malformed("a field is folded over lines (RFC 9112, section 5.2)")) }
    let parsed = unsafe bytes.withUnsafeBytes { bytes in
      unsafe http_parser_execute(raw, settings, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    head.count += parsed
    if let refusal = head.refusal { return .refused(refusal) }
    let code = unsafe http_errno(weir_http_errno(raw))
    if code == HPE_PAUSED { return complete(rest: bytes.count - parsed) }
    guard code == HPE_OK else {
      if code == HPE_INVALID_VERSION { return .refused(.version) }
      if code == HPE_HEADER_OVERFLOW { return .refused(.headTooLarge) }
      return .refused(.malformed(unsafe String(cString: http_errno_description(code))))
    }
    // What is neither read nor an error is behind an upgrade, which is not made.
    guard parsed == bytes.count else { return .refused(.malformed("the protocol cannot be changed")) }
    return head.count > limits.head ? .refused(.headTooLarge) : .unfinished
  }

  private mutating func complete(rest: Int) -> Result {
    guard head.count <= limits.head else { return .refused(.headTooLarge) }
    let method = unsafe String(cString: http_method_str(http_method(weir_http_method(raw))))
    let request = HTTP1Request(
      method: method, target: head.targetText, accept: head.acceptText,
      keepsAlive: unsafe http_should_keep_alive(raw) != 0)
    unsafe http_parser_init(raw, HTTP_REQUEST)
    head.reset()
    return .request(request, rest: rest)
  }
}

/// What the parser has read of a request's head, and what is wrong with it. Zero from a function goes on, one stops.
private final class HeadReader {
  /// Bytes of the head so far.
  var count = 0
  private(set) var refusal: HTTP1Refusal?
  private let limits: HTTP1Limits
  private var target: [UInt8] = []
  private var accept: [UInt8] = []
  private var name: [UInt8] = []
  private var value: [UInt8] = []
  private var isInValue = false
  private var fields = 0
  private var hosts = 0
  private var hasBody = false
  /// The last byte that came ended a line.
  private var isAtLineStart = false

  init(limits: HTTP1Limits) { self.limits = limits }

  static func of(_ parser: UnsafeMutablePointer<http_parser>?) -> HeadReader? {
    guard let context = unsafe parser?.pointee.data else { return nil }
    return unsafe Unmanaged<HeadReader>.fromOpaque(context).takeUnretainedValue()
  }

  var targetText: String { String(decoding: target, as: UTF8.self) }
  var acceptText: String { String(decoding: accept, as: UTF8.self) }

  func reset() {
    (count, refusal, fields, hosts, hasBody, isInValue) = (0, nil, 0, 0, false, false)
    target.removeAll()
    accept.removeAll()
    name.removeAll()
    value.removeAll()
  }

  /// Whether a line begins with a blank: what came before goes on in it, as nobody writes it any more.
  func hasFoldedLine(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices {
      if isAtLineStart, bytes[index] == 0x20 || bytes[index] == 0x09 { return true }
      isAtLineStart = bytes[index] == 0x0a
    }
    return false
  }

  private func refuse(_ reason: HTTP1Refusal) -> Int32 {
    refusal = refusal ?? reason
    return 1
  }

  func readTarget(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    guard target.count + bytes.count <= limits.target else { return refuse(.targetTooLong) }
    guard unsafe bytes.allSatisfy({ (0x21...0x7e).contains($0) }) else {
      return refuse(.malformed("the request target has a character that is not visible ASCII"))
    }
    unsafe target.append(contentsOf: bytes)
    return 0
  }

  func readName(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    if isInValue, endField() != 0 { return 1 }
    guard name.count + bytes.count <= limits.head else { return refuse(.headTooLarge) }
    guard unsafe bytes.allSatisfy(Self.isToken) else {
      return refuse(.malformed("a field's name has a character that no name has"))
    }
    unsafe bytes.forEach { name.append((0x41...0x5a).contains($0) ? $0 | 0x20 : $0) }
    return 0
  }

  func readValue(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    isInValue = true
    guard value.count + bytes.count <= limits.head else { return refuse(.headTooLarge) }
    unsafe value.append(contentsOf: bytes)
    return 0
  }

  func finish(major: Int, minor: Int) -> Int32 {
    if !name.isEmpty, endField() != 0 { return 1 }
    guard major == 1, minor <= 1 else { return refuse(.version) }
    guard hosts == 1 || (minor == 0 && hosts == 0) else {
      return refuse(.malformed("a request has one field host (RFC 9112, section 3.2)"))
    }
    return hasBody ? refuse(.hasBody) : 0
  }

  private func endField() -> Int32 {
    fields += 1
    guard fields <= limits.fields else { return refuse(.headTooLarge) }
    switch String(decoding: name, as: UTF8.self) {
    case "host": hosts += 1
    case "transfer-encoding": hasBody = true
    case "content-length": if value != [UInt8(ascii: "0")] { hasBody = true }
    case "accept":
      if !accept.isEmpty { accept.append(UInt8(ascii: ",")) }
      accept += value
    default: break
    }
    name.removeAll(keepingCapacity: true)
    value.removeAll(keepingCapacity: true)
    isInValue = false
    return 0
  }

  /// RFC 9110, section 5.6.2.
  private static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}
