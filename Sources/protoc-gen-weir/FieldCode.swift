/// The statements that carry one field from the struct at `c` and back. Every accessor is named for its type, so that
/// nothing is left to infer where memory is read.
extension Field {
  /// Statements of `init(decoded:)`, but for oneofs.
  func decode(into code: inout CodeWriter) {
    switch shape {
    case .oneof: break
    case .repeated: code.line("self.\(name) = \(readAll)")
    case .map(_, let key, let value): decodeMap(key, value, into: &code)
    case .required: code.line("self.\(name) = try c.required(\(readOptional("c")), \(number))")
    case .optional: code.line("self.\(name) = \(attempt)\(readOptional("c"))")
    case .implicit:
      if element.isFloat {
        code.line("self.\(name) = \(readOptional("c")) ?? 0")
      } else {
        code.line("self.\(name) = \(attempt)\(read("c", slot))")
      }
    }
  }

  /// Statements of `encode(into:)`, but for oneofs.
  func encode(into code: inout CodeWriter, _ tables: (String) -> String) {
    switch shape {
    case .oneof: break
    case .repeated: code.line(writeAll("self.\(name)"))
    case .map(let entry, let key, let value): encodeMap(tables(entry), key, value, into: &code)
    // What has not been set would hold another, and that another.
    case .required where isIndirect: code.line(writeOptional("self.\(storage).value", "c"))
    case .required, .optional: code.line(writeOptional("self.\(name)", "c"))
    case .implicit:
      let accessor = element.isFloat ? "implicit\(Self.upper(element.accessor))" : element.accessor
      code.line("c.\(accessor)(\(slot), self.\(name))")
    }
  }

  /// The value at an offset, without a look at whether it is there.
  func read(_ reader: String, _ offset: Int) -> String {
    "\(reader).\(element.reader)(\(offset)\(element.typeArgument))"
  }

  private var readAll: String {
    let accessor = element.closedNumbers == nil ? element.plural : element.reader + "s"
    return "\(attempt)c.\(accessor)(\(slot)\(element.typeArgument))"
  }

  private func writeAll(_ value: String) -> String { "c.\(element.plural)(\(slot), \(value))" }

  /// The value of an extension, from a struct that has it alone, and the statement that puts it into one.
  var standalone: (read: String, write: String) {
    if case .repeated = shape { return (readAll, writeAll("value")) }
    return (attempt + readOptional("c"), writeOptional("value", "c"))
  }

  private func readOptional(_ reader: String) -> String {
    element.isMessage
      ? read(reader, slot) : "\(reader).optional\(Self.upper(element.reader))(\(slot)\(element.typeArgument))"
  }

  private func writeOptional(_ value: String, _ writer: String) -> String {
    element.isMessage
      ? "\(writer).message(\(slot), \(value))" : "\(writer).optional\(Self.upper(element.accessor))(\(slot), \(value))"
  }

  private static func upper(_ accessor: String) -> String { accessor.prefix(1).uppercased() + accessor.dropFirst() }

  private var attempt: String { element.canFail ? "try " : "" }

  private func decodeMap(_ key: Field, _ value: Field, into code: inout CodeWriter) {
    code.block("for entry in c.entries(\(slot))") { code in
      code.line("let key = \(key.attempt)\(key.readOptional("entry")) ?? \(key.element.defaultValue)")
      code.line("self.\(name)[key] = \(value.attempt)\(value.readOptional("entry")) ?? \(value.element.defaultValue)")
    }
  }

  private func encodeMap(_ layout: String, _ key: Field, _ value: Field, into code: inout CodeWriter) {
    code.block("if !self.\(name).isEmpty") { code in
      code.line("var entries = c.entries(\(slot), of: \(layout), count: self.\(name).count)")
      code.block("for (key, value) in self.\(name)") { code in
        code.line("let entry = entries.next()")
        code.line(key.writeOptional("key", "entry"))
        code.line(value.writeOptional("value", "entry"))
      }
    }
  }
}
