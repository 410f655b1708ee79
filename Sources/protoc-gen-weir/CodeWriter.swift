/// Lines of code, indented by two for each level.
struct CodeWriter {
  private(set) var text = ""
  private var depth = 0

  mutating func line(_ line: String = "") {
    text += line.isEmpty ? "\n" : String(repeating: "  ", count: depth) + line + "\n"
  }

  mutating func lines(_ lines: [String]) {
    for line in lines { self.line(line) }
  }

  /// Writes `head {`, what `body` writes one level deeper, and `}`.
  mutating func block(_ head: String, _ body: (inout CodeWriter) -> Void) {
    line(head + " {")
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }

  /// As `block`, for a `switch`, whose cases stand below its own first letter.
  mutating func choice(_ head: String, _ body: (inout CodeWriter) -> Void) {
    line(head + " {")
    body(&self)
    line("}")
  }

  mutating func indented(_ body: (inout CodeWriter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// A doc comment; blank lines that follow others, and those at either end, go.
  mutating func documentation(_ text: String?) {
    guard let text else { return }
    var lines: [String] = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last?.isWhitespace == true { line.removeLast() }
      return line.isEmpty ? "///" : "///" + (line.first == " " ? "" : " ") + line
    }
    while lines.last == "///" { lines.removeLast() }
    var previous = "///"
    for line in lines {
      if line != "///" || previous != "///" { self.line(line) }
      previous = line
    }
  }
}
