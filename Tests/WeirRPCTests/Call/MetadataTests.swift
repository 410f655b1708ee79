import Testing
import WeirRPC

@Suite struct MetadataTests {
  private func list(_ metadata: Metadata) -> [String] {
    metadata.map { "\($0.name)=\(String(decoding: $0.value, as: UTF8.self))" }
  }

  @Test func `one whose fields were removed equals one that never had any`() throws {
    var emptied: Metadata = ["a": "1"]
    emptied.removeAll()
    #expect(emptied == Metadata() && emptied.hashValue == Metadata().hashValue && emptied.count == 0)
    try emptied.append("b", "2")
    #expect(emptied == ["b": "2"] && emptied != ["a": "1"] && emptied != Metadata())
    var others = Metadata()
    others.append(contentsOf: emptied)
    others.append(contentsOf: Metadata())
    others.append(contentsOf: emptied)
    #expect(others == ["b": "2", "b": "2"] && others.count == 2 && emptied.count == 1)
  }

  @Test func `fields keep their order, and names may repeat`() throws {
    var metadata = Metadata()
    #expect(metadata.isEmpty && metadata["a"] == nil)
    try metadata.append("a", "1")
    try metadata.append("b", "")
    try metadata.append("a", "2")
    try metadata.append("t-bin", binary: [0, 255])
    #expect(list(metadata).prefix(3) == ["a=1", "b=", "a=2"])
    #expect(metadata["a"] == "1")
    #expect(metadata["b"] == "")
    #expect(metadata["A"] == nil)
    #expect(metadata.values(of: "a") == [Array("1".utf8), Array("2".utf8)])
    #expect(metadata.values(of: "t-bin") == [[0, 255]])
    #expect(metadata.values(of: "none") == [])
    #expect(metadata.withValue(of: "t-bin") { $0.count } == 2)
    #expect(metadata.withValue(of: "none") { $0.count } == nil)
    #expect(metadata.count == 4)
  }

  @Test func `where a name ends and its value begins is part of the field`() {
    // The same bytes in one buffer, split in different places.
    var left = Metadata()
    var right = Metadata()
    left.append(trusted: "ab", value: Array("c".utf8))
    right.append(trusted: "a", value: Array("bc".utf8))
    #expect(left != right)
    #expect(left["ab"] == "c" && left["a"] == nil && left["abc"] == nil)
    #expect(right["a"] == "bc" && right["ab"] == nil)
  }

  @Test func `appended metadata keeps its splits behind what is there`() throws {
    var metadata = Metadata()
    try metadata.append("first", "1")
    var other = Metadata()
    try other.append("second", "22")
    try other.append("third", "333")
    metadata.append(contentsOf: other)
    metadata.append(contentsOf: Metadata())
    #expect(list(metadata) == ["first=1", "second=22", "third=333"])
    var seen: [Int] = []
    metadata.forEach { name, value in seen += [name.count, value.count] }
    #expect(seen == [5, 1, 6, 2, 5, 3])
  }

  @Test func `received bytes are kept as they came, and memory is used again`() {
    var metadata = Metadata()
    let name = Array("x".utf8)
    let value: [UInt8] = [0x80, 0xff]
    metadata.append(trusted: name.span, value: value.span)
    #expect(metadata.values(of: "x") == [value])
    #expect(metadata["x"] == "\u{fffd}\u{fffd}")
    metadata.removeAll()
    #expect(metadata == Metadata())
    metadata.append(trusted: name.span, value: name.span)
    #expect(list(metadata) == ["x=x"])
  }

  @Test(arguments: [
    "", "A", "aB", "a b", "a:b", ":path", "a\0", "ä", "a\n", "grpc-status", "grpc-", "te", "content-type",
    "user-agent", "connection", "host", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade",
    "content-length", "trailer", "x-bin", "-bin",
  ])
  func `a name that may not be sent as text is refused`(_ name: String) {
    var metadata = Metadata()
    let error = #expect(throws: RPCError.self) { try metadata.append(name, "v") }
    #expect(error?.code == .internalError)
    #expect(metadata.isEmpty)
  }

  @Test(arguments: ["a", "a-b", "a_b.c9", "grpc", "bin", "x-binary", "-", "0"])
  func `a name that may be sent as text is taken`(_ name: String) throws {
    var metadata = Metadata()
    try metadata.append(name, "v")
    #expect(metadata[name] == "v")
    #expect(throws: RPCError.self) { try metadata.append(name, binary: []) }
  }

  @Test(arguments: [" a", "a ", " ", "a\nb", "a\r", "\0", "\u{7f}", "ü", "a\tb"])
  func `a value that would not arrive as it is is refused`(_ value: String) {
    var metadata = Metadata()
    let error = #expect(throws: RPCError.self) { try metadata.append("name", value) }
    #expect(error?.message == "metadata name: the value is not printable ASCII")
  }

  @Test(arguments: ["", "a", "a b", "~!\"#$%&'()*+,-./", "=?utf-8?"])
  func `a value of printable ASCII is taken`(_ value: String) throws {
    var metadata = Metadata()
    try metadata.append("name", value)
    #expect(metadata["name"] == value)
  }

  @Test(arguments: [
    ("x-bin", true), ("a-bin-bin", true), ("-bin", false), ("bin", false), ("x-bim", false), ("", false),
  ])
  func `binary fields are known by their name`(_ name: String, _ binary: Bool) {
    let bytes = Array(name.utf8)
    #expect(Metadata.isBinary(bytes.span) == binary)
  }

  @Test func `takes every field of a name away, and only those`() {
    var metadata: Metadata = ["a": "1", "ab": "2", "a": "3", "b": "4"]
    metadata.removeAll(of: "a")
    #expect(metadata == ["ab": "2", "b": "4"])
    metadata.removeAll(of: "c")
    #expect(metadata.count == 2)
    metadata.removeAll(of: "ab")
    metadata.removeAll(of: "b")
    #expect(metadata == Metadata())
  }
}
