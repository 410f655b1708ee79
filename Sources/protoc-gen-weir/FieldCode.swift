/// The statements that carry one field from the C struct at `c` and back.
extension Field {
  /// Statements of `init(unpacked:)`, but for oneofs.
  func unpack(into code: inout CodeWriter) {
    switch shape {
    case .oneof: break
    case .repeated: code.line("\(target) = \(unpackArray)")
    case .map(_, let key, let value): unpackMap(key, value, into: &code)
    case .required:
      code.line("guard unsafe c.pointee.\(presence) else { throw MessageError(\"\(fullName) is missing\") }")
      code.line("\(target) = \(element.read(place, fullName))")
    case .implicit, .optional:
      if element.isMessage {
        code.block("if let value = unsafe \(place)") { code in
          code.line("\(target) = \(element.read("value", fullName))")
        }
      } else {
        code.block("if unsafe c.pointee.\(presence)") { code in
          code.line("\(target) = \(element.read(place, fullName))")
        }
      }
    }
  }

  /// Statements of `pack(in:)`, but for oneofs.
  func pack(into code: inout CodeWriter) {
    switch shape {
    case .oneof: break
    case .repeated:
      code.block("if !\(target).isEmpty") { code in
        code.line("unsafe c.pointee.n_\(cName) = \(target).count")
        code.line("unsafe \(place) = \(packArray)")
      }
    case .map(let entry, let key, let value): packMap(entry, key, value, into: &code)
    case .required: code.lines(assign(target, to: "c"))
    case .implicit:
      code.block("if \(element.isWritten(target))") { code in code.lines(assign(target, to: "c")) }
    case .optional:
      code.block("if let value = \(target)") { code in code.lines(assign("value", to: "c")) }
    }
  }

  /// Sets the member of the C struct at `pointer`, and says that it is there.
  func assign(_ value: String, to pointer: String) -> [String] {
    let write = element.write(value, "\(pointer).pointee.\(cName)")
    return element.isMessage ? [write] : ["unsafe \(pointer).pointee.has_\(cName) = 1", write]
  }

  var place: String { "c.pointee.\(cName)" }

  private var target: String { "self.\(name)" }
  private var presence: String { element.isMessage ? "\(cName) != nil" : "has_\(cName) != 0" }

  private var unpackArray: String {
    let arguments = "\(place), c.pointee.n_\(cName)"
    switch element {
    case .number: return "unsafe Unpack.scalars(\(arguments))"
    case .bool: return "unsafe Unpack.booleans(\(arguments))"
    case .string: return "try unsafe Unpack.strings(\(arguments), \"\(fullName)\")"
    case .bytes: return "unsafe Unpack.byteStrings(\(arguments))"
    case .enumeration: return "unsafe Unpack.enums(\(arguments))"
    case .message: return "try unsafe Unpack.messages(\(arguments))"
    }
  }

  private var packArray: String {
    switch element {
    case .number: "arena.scalars(\(target))"
    case .bool: "arena.booleans(\(target))"
    case .string: "arena.strings(\(target))"
    case .bytes: "arena.byteStrings(\(target))"
    case .enumeration: "arena.enums(\(target))"
    case .message: "arena.messages(\(target))"
    }
  }

  private func unpackMap(_ key: Field, _ value: Field, into code: inout CodeWriter) {
    code.block("for index in 0..<(unsafe c.pointee.n_\(cName))") { code in
      code.line("guard let entry = unsafe \(place)?[index] else { continue }")
      for (label, field) in [("key", key), ("value", value)] {
        let place = "entry.pointee.\(field.cName)"
        let type = field.element.swiftType
        let present = field.element.isMessage ? "\(place) != nil" : "entry.pointee.has_\(field.cName) != 0"
        code.line("var \(label): \(type) = \(field.element.defaultValue)")
        if field.element.isMessage {
          code.line("if let present = unsafe \(place) { \(label) = \(field.element.read("present", fullName)) }")
        } else {
          code.line("if unsafe \(present) { \(label) = \(field.element.read(place, fullName)) }")
        }
      }
      code.line("\(target)[key] = value")
    }
  }

  private func packMap(_ entry: String, _ key: Field, _ value: Field, into code: inout CodeWriter) {
    let type = CNames.type(entry)
    code.block("if !\(target).isEmpty") { code in
      code.line("let entries = unsafe arena.allocate(UnsafeMutablePointer<\(type)>?.self, count: \(target).count)")
      code.line("var count = 0")
      code.block("for (key, value) in \(target)") { code in
        code.line("let entry = unsafe arena.allocate(\(type).self)")
        code.line("unsafe \(CNames.initializer(entry))(entry)")
        code.lines(key.assign("key", to: "entry") + value.assign("value", to: "entry"))
        code.line("unsafe (entries + count).initialize(to: entry)")
        code.line("count += 1")
      }
      code.line("unsafe c.pointee.n_\(cName) = count")
      code.line("unsafe \(place) = entries")
    }
  }
}
