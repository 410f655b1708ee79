/// The metadata of one direction of a call: names and values in the order they came.
///
/// Everything lies in one buffer, so that a call costs no allocation per field, and a copy one reference. Names are lower
/// case. The value of a name that ends in `-bin` is held decoded; the transport encodes it.
public struct Metadata: Sendable, Hashable {
  /// See `fields`. Nil before the first field: a call without any counts no reference for it.
  @usableFromInline var bytes: [UInt8]?

  private static let header = 8

  /// Without fields.
  @inlinable public init() {}

  /// Whether there is no field.
  @inlinable public var isEmpty: Bool { bytes?.isEmpty ?? true }

  /// Fields; a name that comes twice counts twice.
  public var count: Int {
    var count = 0
    forEach { _, _ in count += 1 }
    return count
  }

  /// Adds a field that was checked before, or that gRPC itself defines. The caller answers for its form.
  package mutating func append(trusted name: Span<UInt8>, value: Span<UInt8>) {
    if bytes == nil { bytes = [] }
    bytes?.append(addingCapacity: Self.header + name.count + value.count) { output in
      Self.append(length: name.count, to: &output)
      Self.append(length: value.count, to: &output)
      for index in name.indices { output.append(name[index]) }
      for index in value.indices { output.append(value[index]) }
    }
  }

  private static func append(length: Int, to output: inout OutputSpan<UInt8>) {
    let length = UInt32(truncatingIfNeeded: length)
    output.append(UInt8(truncatingIfNeeded: length >> 24))
    output.append(UInt8(truncatingIfNeeded: length >> 16))
    output.append(UInt8(truncatingIfNeeded: length >> 8))
    output.append(UInt8(truncatingIfNeeded: length))
  }

  /// Adds every field of `other`, in order.
  public mutating func append(contentsOf other: Metadata) {
    guard let others = other.bytes, !others.isEmpty else { return }
    if isEmpty { bytes = others } else { bytes?.append(contentsOf: others) }
  }

  public static func == (left: Metadata, right: Metadata) -> Bool {
    left.isEmpty || right.isEmpty ? left.isEmpty && right.isEmpty : left.bytes == right.bytes
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    if let bytes, !bytes.isEmpty { hasher.combine(bytes) }
  }

  /// Field behind field: the lengths of its name and of its value, four bytes each, the higher ones first, the name, the
  /// value.
  package var fields: [UInt8] { bytes ?? [] }

  /// The same fields with the values of binary ones in base64, as HTTP carries them. Without any, it is no copy.
  package func encodingBinary() -> Metadata {
    var hasBinary = false
    forEach { name, _ in if Self.isBinary(name) { hasBinary = true } }
    guard hasBinary else { return self }
    var encoded = Metadata()
    forEach { name, value in
      guard Self.isBinary(name) else { return encoded.append(trusted: name, value: value) }
      var text: [UInt8] = []
      Base64.encode(value, into: &text)
      encoded.append(trusted: name, value: text.span)
    }
    return encoded
  }

  /// Forgets every field and keeps the memory.
  package mutating func removeAll() {
    bytes?.removeAll(keepingCapacity: true)
  }

  /// Takes every field of a name away.
  package mutating func removeAll(of wanted: String) {
    var others = Metadata()
    var hasOne = false
    forEach { name, value in
      if name.isEqual(to: wanted.utf8.span) { hasOne = true } else { others.append(trusted: name, value: value) }
    }
    if hasOne { self = others }
  }

  /// Whether a field is binary: its name ends in `-bin`.
  public static func isBinary(_ name: Span<UInt8>) -> Bool {
    let count = name.count
    return count > 4 && name[count - 4] == UInt8(ascii: "-") && name[count - 3] == UInt8(ascii: "b")
      && name[count - 2] == UInt8(ascii: "i") && name[count - 1] == UInt8(ascii: "n")
  }

  /// Calls `body` with the name and the value of each field, in order.
  public func forEach<Failure: Error>(
    _ body: (_ name: Span<UInt8>, _ value: Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    guard let bytes else { return }
    let all = bytes.span
    var position = 0
    while position < all.count {
      // Cut out first, so that eight bytes are known to be there.
      let lengths = all.extracting(position..<position + Self.header)
      let nameStart = position + Self.header
      let valueStart = nameStart + Self.length(lengths, at: 0)
      let end = valueStart + Self.length(lengths, at: 4)
      try body(all.extracting(nameStart..<valueStart), all.extracting(valueStart..<end))
      position = end
    }
  }

  private static func length(_ bytes: Span<UInt8>, at position: Int) -> Int {
    Int(bytes[position]) << 24 | Int(bytes[position + 1]) << 16 | Int(bytes[position + 2]) << 8
      | Int(bytes[position + 3])
  }

  /// Lends the first value of `name`, or returns nil when there is none.
  @inlinable public func withValue<Result>(of name: String, _ body: (Span<UInt8>) -> Result) -> Result? {
    var result: Result?
    forEachValue(of: name) { if result == nil { result = body($0) } }
    return result
  }

  /// The first value of `name` as text; nil when there is none. Bytes that are not UTF-8 are replaced.
  public subscript(name: String) -> String? { withValue(of: name) { String(copying: $0) } }

  /// Every value of `name`, in order, as bytes. Values of `-bin` names are already decoded.
  public func values(of name: String) -> [[UInt8]] {
    var values: [[UInt8]] = []
    forEachValue(of: name) { values.append([UInt8](copying: $0)) }
    return values
  }

  /// Whether `name` has a value for which `test` says yes. Several fields of the name are one value, with commas between.
  package func hasValue(of name: String, where test: (Span<UInt8>) -> Bool) -> Bool {
    var result = false
    var count = 0
    forEachValue(of: name) { value in
      count += 1
      if count == 1 { result = test(value) }
    }
    return count < 2 ? result : test(Array(values(of: name).joined(separator: [UInt8(ascii: ",")])).span)
  }

  /// Lends each value of `name`, in order.
  @usableFromInline package func forEachValue(of wanted: String, _ body: (Span<UInt8>) -> Void) {
    let wanted = wanted.utf8.span
    forEach { name, value in if name.isEqual(to: wanted) { body(value) } }
  }
}

extension Metadata: Sequence {
  /// Names and values as copies, for code that is not on the hot path.
  public func makeIterator() -> some IteratorProtocol<(name: String, value: [UInt8])> {
    var fields: [(name: String, value: [UInt8])] = []
    forEach { fields.append((String(copying: $0), [UInt8](copying: $1))) }
    return fields.makeIterator()
  }
}

extension Metadata: CustomStringConvertible {
  /// `[x-user: ada; trace-bin: AP8]`: names and values in order, binary values in base64.
  public var description: String {
    var fields: [String] = []
    forEach { name, value in
      var shown = [UInt8](copying: value)
      if Self.isBinary(name) {
        shown = []
        Base64.encode(value, padded: false, into: &shown)
      }
      fields.append("\(String(copying: name)): \(String(decoding: shown, as: UTF8.self))")
    }
    return "[" + fields.joined(separator: "; ") + "]"
  }
}
