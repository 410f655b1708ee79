import WeirRPC

/// The table of one file, from which `MessageTables` makes protobuf-c's descriptors. Its form is described there.
struct TableCode {
  /// What the generated code calls the table: no name of a schema begins so.
  static let name = "_weirTables"

  private(set) var bytes: [UInt8] = [2]
  /// Messages of other files, by the name that Swift has for them.
  private(set) var imports: [String] = []
  /// Where in the table the messages of this file stand, by full name.
  private let indices: [String: Int]

  init(_ messages: [MessageCode], _ extensions: [ExtensionCode]) {
    let all = messages.flatMap(\.withNested)
    var indices: [String: Int] = [:]
    var count = 0
    for message in all {
      indices[message.entry.fullName] = count
      count += 1
      for field in message.fields {
        guard case .map(let entry, _, _) = field.shape else { continue }
        indices[entry] = count
        count += 1
      }
    }
    for field in extensions {
      indices[field.tableName] = count
      count += 1
    }
    self.indices = indices
    append(count)
    for message in all {
      append(message.entry.fullName, message.flags, message.layout, message.fields)
      for field in message.fields {
        guard case .map(let entry, let key, let value) = field.shape else { continue }
        let flags = message.flags | (value.element.closedNumbers == nil ? 0 : 4)
        append(entry, flags, Layout([key, value]), [key, value])
      }
    }
    for field in extensions {
      append(field.extended.fullName, field.flags, field.layout, [field.field], named: field.tableName)
    }
  }

  /// The layout of a message of this file, as generated code writes it.
  func layout(of fullName: String) -> String { "\(Self.name)[\(indices[fullName] ?? 0)]" }

  func declare(into code: inout CodeWriter) {
    code.line()
    code.documentation(" What protobuf-c has to know of the messages of this file.")
    code.line("nonisolated private let \(Self.name) = MessageTables(")
    code.indented { code in
      code.line("\"\"\"")
      code.lines(Base64.lines(bytes, width: 112))
      code.line("\"\"\",")
      code.line("imports: [\(imports.map { $0 + ".layout" }.joined(separator: ", "))])")
    }
  }

  /// - Parameter fieldName: of the only field, where the schema's is not what errors call it.
  private mutating func append(
    _ name: String, _ flags: Int, _ layout: Layout, _ fields: [Field], named fieldName: String? = nil
  ) {
    append(name)
    append(flags)
    append(layout.size)
    append(fields.count)
    for field in fields.sorted(by: { $0.number < $1.number }) { append(field, layout, fieldName ?? field.schemaName) }
  }

  private mutating func append(_ field: Field, _ layout: Layout, _ name: String) {
    append(Int(field.number))
    let numbers = field.element.closedNumbers
    append(Int(field.element.type) | Shape(field).rawValue << 5 | (numbers == nil ? 0 : 1) << 8)
    append(field.slot)
    if case .oneof(let index) = field.shape {
      append(index + 1)
      if !field.element.isMessage { append(layout.oneofs[index] ?? 0) }
    } else {
      append(0)
    }
    append(name)
    if let numbers { append(numbers) }
    guard case .message(let swiftType, let fullName, _) = field.element else { return }
    if case .map(let entry, _, _) = field.shape {
      append(2 * (indices[entry] ?? 0))
    } else if let index = indices[fullName] {
      append(2 * index)
    } else {
      let known = imports.firstIndex(of: swiftType)
      if known == nil { imports.append(swiftType) }
      append(2 * (known ?? imports.count - 1) + 1)
    }
  }

  /// The numbers of a closed enum, as ranges.
  private mutating func append(_ numbers: [Int32]) {
    var ranges: [(first: Int, last: Int)] = []
    for number in Set(numbers).sorted().map(Int.init) {
      if let last = ranges.last?.last, last + 1 == number {
        ranges[ranges.count - 1].last = number
      } else {
        ranges.append((number, number))
      }
    }
    append(ranges.count)
    for range in ranges {
      append(range.first)
      append(range.last)
    }
  }

  private enum Shape: Int {
    case implicit, optional, repeated, packed, oneof, single

    init(_ field: Field) {
      switch field.shape {
      case .repeated(let packed): self = packed ? .packed : .repeated
      case .map: self = .repeated
      case .oneof: self = field.element.isMessage ? .single : .oneof
      case .implicit: self = field.element.isFloat ? .optional : .implicit
      case .optional, .required: self = field.element.isMessage ? .single : .optional
      }
    }
  }

  private mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes += text.utf8
  }

  /// A varint of the encoding of messages.
  private mutating func append(_ value: Int) {
    var rest = UInt(bitPattern: value)
    while rest > 0x7f {
      bytes.append(UInt8(rest & 0x7f) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
