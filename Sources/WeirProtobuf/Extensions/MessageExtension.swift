public import WeirRPC

/// A field that a schema adds to a message of another schema, or of its own: `extend Foo { optional int32 bar = 120; }`.
///
/// It lies among the `unknownFields` of the message that it extends, and is read from there and written to it on each use.
/// Generated code has a constant of this type for each extension, and a property that uses it:
///
/// ```swift
/// message.Pkg_bar = 5
/// message[Pkg_Extensions_bar]  // the same
/// ```
///
/// - `Value`: what the property holds: an optional, or an array.
/// - `Extended`: the message that has it.
public struct MessageExtension<Value: Sendable, Extended: GeneratedMessage>: Sendable {
  /// The full name, as in the schema: `pkg.bar`.
  public let name: String
  /// Of the field.
  public let number: UInt32

  let layout: MessageLayout
  let read: @Sendable (FieldReader) throws(MessageError) -> Value
  let write: @Sendable (FieldWriter, Value) -> Void

  /// For generated code.
  ///
  /// - Parameters:
  ///   - layout: of a message with this field alone.
  ///   - read: takes the field from a struct of that layout.
  ///   - write: puts it into one.
  public init(
    _ name: String, _ number: UInt32, _ layout: MessageLayout,
    read: @escaping @Sendable (FieldReader) throws(MessageError) -> Value,
    write: @escaping @Sendable (FieldWriter, Value) -> Void
  ) {
    self.name = name
    self.number = number
    self.layout = layout
    self.read = read
    self.write = write
  }
}

extension GeneratedMessage {
  /// An extension: nil, or an empty array, when the message has none.
  ///
  /// What cannot be read (text that is not UTF-8, a message that is none) is as good as absent; `value(of:)` says why, and
  /// `init(serialized:extensions:)` refuses a message that has it.
  public subscript<Value>(_ field: MessageExtension<Value, Self>) -> Value {
    get {
      do throws(MessageError) {
        return try value(of: field)
      } catch {
        return field.absent
      }
    }
    set {
      let bytes = field.layout.written { writer in field.write(writer, newValue) }
      unknownFields.replace(field.number, by: bytes, in: Self.layout)
    }
  }

  /// An extension: nil, or an empty array, when the message has none.
  ///
  /// - Throws: when the message has the field, and it cannot be read.
  public func value<Value>(of field: MessageExtension<Value, Self>) throws(MessageError) -> Value {
    let bytes = unknownFields.fields(field.number, in: Self.layout)
    return try field.layout.reading(bytes, field.read)
  }
}

extension MessageExtension {
  fileprivate var absent: Value {
    do throws(MessageError) {
      return try layout.reading([], read)
    } catch {
      fatalError("an extension that is absent cannot be read: \(error.reason)")
    }
  }
}

extension UnknownFields {
  /// The bytes of all fields of a number.
  ///
  /// - Parameter layout: of the message that has the fields.
  func fields(_ number: UInt32, in layout: MessageLayout) -> [UInt8] {
    guard let storage else { return [] }
    var copy = WireCopy(capacity: 0)
    _ = forEach(of: storage, layout) { field in
      if field.number == number { copy.append(storage.span, field.whole) }
    }
    return copy.output
  }

  /// Takes away all fields of a number, and puts others in front of those with a higher one.
  mutating func replace(_ number: UInt32, by bytes: [UInt8], in layout: MessageLayout) {
    let storage = storage ?? []
    var copy = WireCopy(capacity: storage.count + bytes.count)
    var rest: [UInt8]? = bytes
    let end = forEach(of: storage, layout) { field in
      guard field.number != number else { return }
      if field.number > number, let bytes = rest {
        copy.append(bytes.span, bytes.indices)
        rest = nil
      }
      copy.append(storage.span, field.whole)
    }
    if let bytes = rest { copy.append(bytes.span, bytes.indices) }
    copy.append(storage.span, end..<storage.count)
    self = UnknownFields(bytes: copy.output)
  }

  /// - Returns: where the last field ends: protobuf-c takes numbers that are longer than they can be, and nothing behind such
  ///   a one is looked at.
  private func forEach(of storage: [UInt8], _ layout: MessageLayout, _ body: (WireField) -> Void) -> Int {
    var reader = unsafe WireReader(layout.descriptor, storage.indices, groupLevels: .max)
    var end = 0
    do throws(MessageError) {
      while let field = try reader.next(storage.span) {
        body(field)
        end = field.end
      }
    } catch {
      return end
    }
    return end
  }
}
