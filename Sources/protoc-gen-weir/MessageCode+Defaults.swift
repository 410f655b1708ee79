/// Defaults that a schema declares, as properties beside those of the fields.
extension MessageCode {
  /// The properties that give a declared default where the field is absent.
  static func nameDefaults(_ fields: inout [Field], _ oneofs: inout [Oneof], _ names: inout MemberNames) {
    for index in fields.indices where fields[index].declaredDefault != nil {
      switch fields[index].shape {
      case .optional:
        fields[index].defaultName = names.take(fields[index].name(with: "OrDefault"), fields[index].number)
      case .oneof(let oneof):
        fields[index].defaultName = names.take(fields[index].name(with: "OrDefault"), fields[index].number)
        for place in oneofs.indices where oneofs[place].path.last == Int32(oneof) {
          oneofs[place].fields = oneofs[place].fields.map { $0.number == fields[index].number ? fields[index] : $0 }
        }
      default: break
      }
    }
  }

  /// For fields with presence: their own property is nil when they are absent.
  func declareDefaults(_ access: String, into code: inout CodeWriter) {
    for field in fields {
      guard let name = field.defaultName, let value = field.declaredDefault else { continue }
      let head = "\(access)var \(name): \(field.element.swiftType)"
      code.line()
      code.documentation(" `\(field.schemaName)`, or the default that the schema declares when it is absent.")
      if let oneof = oneofs.first(where: { $0.fields.contains { $0.number == field.number } }) {
        code.block(head) { code in
          code.line("if case .\(field.name)(let value)? = self.\(oneof.name) { value } else { \(value) }")
        }
      } else {
        code.line(head + " { self.\(field.name) ?? \(value) }")
      }
    }
  }
}
