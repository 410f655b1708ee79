import CNGHTTP2

/// A header block to send. Names are lower case; neither names nor values are checked here.
///
/// Fields lie one behind the other in two buffers: the lengths of name and value, four bytes each, the higher ones first,
/// then name and value.
public struct HTTP2Headers: Sendable {
  /// Those that come first.
  private let prepared: PreparedHeaders?
  private var bytes: [UInt8] = []
  /// They come last, and stay out of the table by which compression finds what was sent before: what differs from block
  /// to block would only push out what comes again, and every look for its name would pass all of its values.
  private var passing: [UInt8] = []

  /// Without fields.
  public init() { prepared = nil }

  /// A block that begins with fields that were laid out before.
  public init(_ prepared: PreparedHeaders) { self.prepared = prepared }

  /// Adds a field that comes again in other blocks.
  public mutating func append(_ name: String, _ value: String) { append(name.utf8.span, value.utf8.span) }

  /// The same, for lent text.
  public mutating func append(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    Self.append(length: name.count, to: &bytes)
    Self.append(length: value.count, to: &bytes)
    unsafe name.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    unsafe value.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  private static func append(length: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(truncatingIfNeeded: length >> 24))
    bytes.append(UInt8(truncatingIfNeeded: length >> 16))
    bytes.append(UInt8(truncatingIfNeeded: length >> 8))
    bytes.append(UInt8(truncatingIfNeeded: length))
  }

  /// Adds fields that differ from block to block.
  ///
  /// - Parameter fields: laid out as the type's comment says. The first such are taken as they are, without a copy.
  public mutating func append(passing fields: [UInt8]) {
    if passing.isEmpty { passing = fields } else { passing += fields }
  }

  /// Calls `body` with the block in nghttp2's form; nghttp2 copies what it keeps.
  func withFields<Result>(_ body: (UnsafePointer<nghttp2_nv>?, Int) -> Result) -> Result {
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe passing.withUnsafeBytes { passing in
        let first = prepared?.count ?? 0
        let count = unsafe first + Self.count(bytes) + Self.count(passing)
        return unsafe withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: count) { fields in
          for index in 0..<first {
            if let prepared { unsafe fields.initializeElement(at: index, to: prepared.fields[index]) }
          }
          var index = first
          unsafe Self.forEach(bytes, flags: NGHTTP2_NV_FLAG_NONE) { field in
            unsafe fields.initializeElement(at: index, to: field)
            index += 1
          }
          unsafe Self.forEach(passing, flags: NGHTTP2_NV_FLAG_NO_INDEX) { field in
            unsafe fields.initializeElement(at: index, to: field)
            index += 1
          }
          return unsafe body(fields.baseAddress, count)
        }
      }
    }
  }

  private static func count(_ bytes: UnsafeRawBufferPointer) -> Int {
    var count = 0
    unsafe forEach(bytes, flags: NGHTTP2_NV_FLAG_NONE) { _ in count += 1 }
    return count
  }

  private static func forEach(
    _ bytes: UnsafeRawBufferPointer, flags: nghttp2_nv_flag, _ body: (nghttp2_nv) -> Void
  ) {
    var position = 0
    while position < bytes.count {
      let nameLength = unsafe Int(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self)))
      let valueLength = unsafe Int(
        UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: position + 4, as: UInt32.self)))
      // Never written through: nghttp2 only lacks the `const`.
      let name = unsafe UnsafeMutableRawPointer(mutating: bytes.baseAddress)?
        .advanced(by: position + 8).assumingMemoryBound(to: UInt8.self)
      unsafe body(
        nghttp2_nv(
          name: name, value: name?.advanced(by: nameLength), namelen: nameLength, valuelen: valueLength,
          flags: UInt8(flags.rawValue)))
      position += 8 + nameLength + valueLength
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
