import Testing
import WeirYAML

@Suite struct YAMLDocumentTests {
  private func parse(_ text: String, limits: YAMLLimits = .standard) throws(YAMLProblem) -> YAMLDocument {
    try YAMLDocument(parsing: Array(text.utf8).span, limits: limits)
  }

  private func shown(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, let isPlain): "\(node.position) \(isPlain ? text : text.debugDescription)"
    case .sequence(let elements): "\(node.position) [\(elements.map(shown).joined(separator: ", "))]"
    case .mapping(let entries):
      "\(node.position) {\(entries.map { "\($0.position) \($0.key): \(shown($0.value))" }.joined(separator: ", "))}"
    }
  }

  @Test(arguments: [
    ("a: 1\nb:\n  - x\n  - \"y\"\n", "1:1 {1:1 a: 1:4 1, 2:1 b: 3:3 [3:5 x, 4:5 \"y\"]}"),
    ("{a: {b: [1, 2]}} # end", "1:1 {1:2 a: 1:5 {1:6 b: 1:9 [1:10 1, 1:13 2]}}"),
    ("a: |\n  two\n  lines\n", "1:1 {1:1 a: 1:4 \"two\\nlines\\n\"}"),
    ("---\na: ü\n...\n", "2:1 {2:1 a: 2:4 ü}"), ("ü: {x: y}", "1:1 {1:1 ü: 1:4 {1:5 x: 1:8 y}}"),
  ])
  func `every value knows its line and column`(_ text: String, _ tree: String) throws {
    let document = try parse(text)
    #expect(shown(document.root) == tree)
    #expect(document.problems == [])
  }

  @Test(arguments: ["", "# nothing\n", "---\n", "~", "null"]) func `nothing is nothing`(_ text: String) throws {
    #expect(try parse(text).root.isNull)
  }

  @Test func `a quoted word is no nothing`() throws { #expect(try !parse("\"null\"").root.isNull) }

  @Test(arguments: [
    ("a: &x 1\nb: *x", "1:4: anchors are not taken: remove &x"),
    ("a: *x", "1:4: aliases are not taken: write the value of *x here"),
    ("a: !!str 1", "1:4: tags are not taken: remove tag:yaml.org,2002:str"), ("? [a]\n: b", "1:3: a key is a text"),
    ("a: 1\n---\nb: 2", "2:1: a second document begins; one is taken"),
    ("a: [1", "2:1: did not find expected ',' or ']'"),
    ("a: 1\n b: 2", "2:3: mapping values are not allowed in this context"),
    ("a:\n\t- x", "2:1: found character that cannot start any token"), ("\"a", "1:3: found unexpected end of stream"),
    ("a: \u{1}", "1:1: control characters are not allowed (at byte 3)"),
  ])
  func `what is not taken is refused at its place`(_ text: String, _ reason: String) {
    let error = #expect(throws: YAMLProblem.self) { try parse(text) }
    #expect(error?.description == reason)
  }

  @Test func `text that is no UTF-8 is refused, and so is UTF-16`() {
    for bytes: [UInt8] in [[0x61, 0x3a, 0x20, 0xff], [0xff, 0xfe, 0x61, 0x00], [0x61, 0x00]] {
      #expect(throws: YAMLProblem.self) { try YAMLDocument(parsing: bytes.span) }
    }
  }

  @Test func `a key that occurs again is named, and the first counts`() throws {
    let document = try parse("a: 1\nb: {c: 1, c: 2}\na: 3")
    #expect(shown(document.root) == "1:1 {1:1 a: 1:4 1, 2:1 b: 2:4 {2:5 c: 2:8 1}}")
    #expect(
      document.problems.map(\.description) == [
        "2:11: the key \"c\" is here a second time, the first is at 2:5",
        "3:1: the key \"a\" is here a second time, the first is at 1:1",
      ])
  }

  @Test func `a text is bounded in size, depth and values`() throws {
    let limits = YAMLLimits(size: 100, depth: 3, nodes: 10)
    _ = try parse("[[[]]]", limits: limits)
    _ = try parse("[1, 2, 3, 4, 5, 6, 7, 8, 9]", limits: limits)
    for (text, reason) in [
      (String(repeating: "x", count: 101), "1:1: the text has 101 bytes, the maximum is 100"),
      ("[[[[]]]]", "1:4: lists and mappings are inside each other more than 3 deep"),
      ("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", "1:29: there are more than 10 values"),
    ] {
      let error = #expect(throws: YAMLProblem.self) { try parse(text, limits: limits) }
      #expect(error?.description == reason)
    }
  }

  @Test func `deep nesting ends at once, and so does a bomb of aliases`() {
    #expect(throws: YAMLProblem.self) { try parse(String(repeating: "[", count: 1 << 19)) }
    #expect(throws: YAMLProblem.self) { try parse(String(repeating: "{a: ", count: 1 << 17)) }
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...30 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(throws: YAMLProblem.self) { try parse(bomb) }
  }

  @Test func `no change of a few bytes makes it trap`() {
    let seed = Array("a: {b: [1, \"x\", 'y'], c: |\n  t\n}\nd: >-\n  e\n? k\n: *v\n&n m: !t u\n---\n".utf8)
    var state: UInt64 = 0x9e37_79b9_7f4a_7c15
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let letters = Array("[]{}:,-?&*!|>'\"%@`#\n\t \0ab\u{ff}".utf8)
    var taken = 0
    for _ in 0..<5000 {
      var text = seed
      for _ in 0...random(4) {
        switch random(3) {
        case 0: text[random(text.count)] = letters[random(letters.count)]
        case 1: text.remove(at: random(text.count))
        default: text.insert(letters[random(letters.count)], at: random(text.count))
        }
      }
      text = Array(text.prefix(random(text.count) + 1))
      if let document = try? YAMLDocument(parsing: text.span) {
        taken += 1
        _ = shown(document.root)
      }
    }
    #expect(taken > 100)
  }
}
