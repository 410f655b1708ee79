import CNGHTTP2

/// A header block to send. Names are lower case; neither names nor values are checked here.
public struct HTTP2Headers: Sendable {
  struct Field: Sendable {
    var nameStart: Int
    var valueStart: Int
    var valueEnd: Int
    /// Whether it stays out of the compression's table.
    var isPassing = false
  }

  var bytes: [UInt8] = []
  var fields: [Field] = []

  /// Without fields.
  public init() {}

  /// Adds a field.
  public mutating func append(_ name: String, _ value: String) {
    let nameStart = bytes.count
    bytes.append(contentsOf: name.utf8)
    let valueStart = bytes.count
    bytes.append(contentsOf: value.utf8)
    fields.append(Field(nameStart: nameStart, valueStart: valueStart, valueEnd: bytes.count))
  }

  /// Makes room for so many bytes and fields.
  public mutating func reserve(bytes: Int, fields: Int) {
    self.bytes.reserveCapacity(bytes)
    self.fields.reserveCapacity(fields)
  }

  /// Adds a field whose value is appended by `value`.
  ///
  /// - Parameter isPassing: the value differs from block to block: it stays out of the table by which compression finds
  ///   what was sent before. There it would only push out what comes again, and every look for its name would pass all of
  ///   its values.
  public mutating func append(_ name: Span<UInt8>, isPassing: Bool = false, value: (inout [UInt8]) -> Void) {
    let nameStart = bytes.count
    Self.append(name, to: &bytes)
    let valueStart = bytes.count
    value(&bytes)
    fields.append(
      Field(nameStart: nameStart, valueStart: valueStart, valueEnd: bytes.count, isPassing: isPassing))
  }

  /// The same, for a value that is there.
  public mutating func append(_ name: Span<UInt8>, isPassing: Bool = false, _ value: Span<UInt8>) {
    append(name, isPassing: isPassing) { Self.append(value, to: &$0) }
  }

  private static func append(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    // As a block: byte by byte it is most of what a field costs.
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Adds all fields of another block behind these.
  public mutating func append(contentsOf other: HTTP2Headers) {
    let offset = bytes.count
    bytes.append(contentsOf: other.bytes)
    for field in other.fields {
      fields.append(
        Field(
          nameStart: field.nameStart + offset, valueStart: field.valueStart + offset,
          valueEnd: field.valueEnd + offset, isPassing: field.isPassing))
    }
  }

  /// Calls `body` with the block in nghttp2's form; nghttp2 copies what it keeps.
  func withFields<Result>(_ body: (UnsafePointer<nghttp2_nv>?, Int) -> Result) -> Result {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: fields.count) { nvs in
        // Never written through: nghttp2 only lacks the `const`.
        guard let base = unsafe UnsafeMutablePointer(mutating: bytes.baseAddress) else { return body(nil, 0) }
        for (index, field) in fields.enumerated() {
          unsafe nvs.initializeElement(
            at: index,
            to: nghttp2_nv(
              name: base + field.nameStart, value: base + field.valueStart,
              namelen: field.valueStart - field.nameStart, valuelen: field.valueEnd - field.valueStart,
              flags: UInt8(field.isPassing ? NGHTTP2_NV_FLAG_NO_INDEX.rawValue : NGHTTP2_NV_FLAG_NONE.rawValue)))
        }
        return unsafe body(nvs.baseAddress, fields.count)
      }
    }
  }
}

/// A header block that is sent again and again: laid out once, never copied, never freed.
@safe public struct PreparedHeaders: @unchecked Sendable {  // Its memory never changes after `init`.
  let fields: UnsafePointer<nghttp2_nv>
  let count: Int

  /// Its memory lives as long as the process: meant for constants.
  public init(_ headers: [(name: StaticString, value: StaticString)]) {
    let memory = UnsafeMutablePointer<nghttp2_nv>.allocate(capacity: headers.count)
    for (index, header) in headers.enumerated() {
      unsafe (memory + index).initialize(
        to: nghttp2_nv(
          name: UnsafeMutablePointer(mutating: header.name.utf8Start),
          value: UnsafeMutablePointer(mutating: header.value.utf8Start),
          namelen: header.name.utf8CodeUnitCount, valuelen: header.value.utf8CodeUnitCount,
          flags: UInt8(NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue)))
    }
    unsafe fields = UnsafePointer(memory)
    count = headers.count
  }
}
