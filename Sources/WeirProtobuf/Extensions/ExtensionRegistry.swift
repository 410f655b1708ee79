internal import CProtobufC
public import WeirRPC

/// Extensions that a reader knows. Generated code has one for each file that declares extensions: `Pkg_File_Extensions`.
public struct ExtensionRegistry: Sendable, ExpressibleByArrayLiteral {
  /// By the full name of the message that is extended, and by number.
  private var fields: [String: [UInt32: any KnownExtension]] = [:]

  /// The extensions that are given.
  public init(arrayLiteral elements: any KnownExtension...) {
    for element in elements { fields[element.extendedName, default: [:]][element.number] = element }
  }

  /// Adds the extensions of another file.
  public mutating func formUnion(_ other: ExtensionRegistry) {
    fields.merge(other.fields) { known, added in known.merging(added) { _, last in last } }
  }

  /// The extensions of both.
  public func union(_ other: ExtensionRegistry) -> ExtensionRegistry {
    var all = self
    all.formUnion(other)
    return all
  }

  /// Reads every extension, at any depth, of a message that has been decoded.
  ///
  /// - Throws: what is wrong with the first that cannot be read.
  func check(_ bytes: Span<UInt8>, _ layout: MessageLayout) throws(MessageError) {
    try unsafe check(bytes, 0..<bytes.count, layout.descriptor, level: 1)
  }

  private func check(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, level: Int
  ) throws(MessageError) {
    var reader = unsafe WireReader(descriptor, range, groupLevels: Nesting.limit)
    guard level <= Nesting.limit else { throw reader.tooDeep }
    let known = unsafe fields[messageName(descriptor)] ?? [:]
    var found: [UInt32: WireCopy] = [:]
    while let field = try reader.next(bytes) {
      if let inner = unsafe protobuf_c_message_descriptor_get_field(descriptor, field.number) {
        guard unsafe field.fits(inner), let message = unsafe Nesting.message(of: inner) else { continue }
        try unsafe check(bytes, field.value, message, level: level + 1)
      } else if known[field.number] != nil {
        found[field.number, default: WireCopy(capacity: 0)].append(bytes, field.whole)
      }
    }
    for (number, copy) in found {
      guard let field = known[number] else { continue }
      let bytes = copy.output
      try field.check(bytes)
      // Behind the name of a message that has this field alone, which no other has.
      guard let descriptor = unsafe field.container.descriptor.pointee.fields,
        let message = unsafe Nesting.message(of: descriptor)
      else { continue }
      var values = unsafe WireReader(field.container.descriptor, bytes.indices, groupLevels: Nesting.limit)
      while let value = try values.next(bytes.span) {
        guard unsafe value.fits(descriptor) else { continue }
        try unsafe check(bytes.span, value.value, message, level: level + 1)
      }
    }
  }
}

/// A `MessageExtension`, whatever its value is.
public protocol KnownExtension: Sendable {
  /// The full name of the message that it extends.
  var extendedName: String { get }
  /// Of the field.
  var number: UInt32 { get }
  /// Of a message with this field alone.
  var container: MessageLayout { get }

  /// - Parameter fields: of this number.
  /// - Throws: why they cannot be read.
  func check(_ fields: [UInt8]) throws(MessageError)
}

extension MessageExtension: KnownExtension {
  public var extendedName: String { Extended.messageName }

  public var container: MessageLayout { layout }

  public func check(_ fields: [UInt8]) throws(MessageError) { _ = try layout.reading(fields, read) }
}

extension GeneratedMessage {
  /// Decodes a message, and refuses one with an extension that cannot be read, such as text that is not UTF-8, at any depth.
  ///
  /// Without a registry such an extension is kept as it came, and is absent to whoever asks for it.
  ///
  /// - Throws: as `init(serialized:)`, and what is wrong with an extension.
  public init(serialized bytes: Span<UInt8>, extensions: ExtensionRegistry) throws(MessageError) {
    try self.init(serialized: bytes)
    try extensions.check(bytes, Self.layout)
  }
}
