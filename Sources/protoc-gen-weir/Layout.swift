/// Where the fields of a message lie in the struct that protobuf-c fills and reads. The table in the generated code says
/// it to the library, and the code that reads a field has the same number in it: nobody else has to work it out.
///
/// A slot begins on a multiple of four or eight. What can be absent begins with a word that is not zero when it is there.
struct Layout {
  /// `ProtobufCMessage`: the descriptor's address, and the unknown fields.
  private static let header = 24

  private(set) var size = header
  /// Offsets in the order of the fields that were given; those in oneofs share a slot, unless they are messages.
  private(set) var slots: [Int] = []
  /// For each oneof, where its number lies; the value is 8 bytes behind it.
  private(set) var oneofs: [Int: Int] = [:]

  init(_ fields: [Field]) {
    slots = Array(repeating: 0, count: fields.count)
    var pending: [Int] = []
    for (index, field) in fields.enumerated() {
      if case .oneof(let oneof) = field.shape, !field.element.isMessage {
        slots[index] = place(oneof, fields) + 8
        continue
      }
      let size = Self.size(of: field)
      if size % 8 == 0, !Self.isNarrow(field) { slots[index] = take(size) } else { pending.append(index) }
    }
    for index in pending { slots[index] = take(Self.size(of: fields[index])) }
    size = (size + 7) & -8
  }

  private mutating func place(_ oneof: Int, _ fields: [Field]) -> Int {
    if let known = oneofs[oneof] { return known }
    let members = fields.filter { field in
      if case .oneof(oneof) = field.shape { !field.element.isMessage } else { false }
    }
    let offset = take(8 + (members.map(\.element.width).max() ?? 8))
    size = (size + 7) & -8
    oneofs[oneof] = offset
    return offset
  }

  private mutating func take(_ bytes: Int) -> Int {
    defer { size += bytes }
    return size
  }

  /// Four bytes to say that it is there, and four bytes of value.
  private static func isNarrow(_ field: Field) -> Bool {
    switch field.shape {
    case .repeated, .map: false
    default: field.element.width == 4
    }
  }

  private static func size(of field: Field) -> Int {
    switch field.shape {
    case .repeated, .map: return 16
    case .oneof, .implicit, .optional, .required:
      // A number of elements, their address, and room for the only one there may be.
      if field.element.isMessage { return 24 }
      if case .implicit = field.shape, !field.element.isFloat { return field.element.width }
      return field.element.width + (field.element.width == 4 ? 4 : 8)
    }
  }
}
