/// The name of a field, ready for each format: one copy a field.
package struct FieldName: Sendable {
  package let name: StaticString
  package let text: StaticString
  package let json: StaticString

  /// - Parameters:
  ///   - name: letters, digits, `.` and `_`.
  ///   - text: a blank, the name and `=`.
  ///   - json: a comma, the name in quotes and a colon.
  package init(name: StaticString, text: StaticString, json: StaticString) {
    self.name = name
    self.text = text
    self.json = json
  }
}
