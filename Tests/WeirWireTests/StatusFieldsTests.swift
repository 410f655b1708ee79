import Testing
import WeirRPC
import WeirWire

@Suite struct StatusFieldsTests {
  private func fields(_ status: Status) -> [String] {
    var lines: [String] = []
    StatusFields.forEach(status) { lines.append("\(text($0)): \(text($1))") }
    return lines
  }

  private func text(_ bytes: Span<UInt8>) -> String { String(decoding: [UInt8](copying: bytes), as: UTF8.self) }

  private func details(_ status: Status) throws -> [UInt8] {
    var found: [UInt8]?
    StatusFields.forEach(status) { (name, value) in
      if text(name) == "grpc-status-details-bin" { found = Base64.decode(value) }
    }
    return try #require(found)
  }

  @Test(arguments: StatusCode.allCases) func `writes the code in decimal without zeros in front`(_ code: StatusCode) {
    #expect(fields(Status(code)) == ["grpc-status: \(code.rawValue)"])
  }

  @Test func `writes the message percent-encoded`() {
    #expect(fields(Status(.notFound, "no 100% ☺")) == ["grpc-status: 5", "grpc-message: no 100%25 %E2%98%BA"])
  }

  @Test func `cuts a message that would not fit into a header list`() throws {
    let status = Status(.unknown, String(repeating: "é", count: 100_000))
    let message = try #require(fields(status).last)
    #expect(message == "grpc-message: " + String(repeating: "%C3%A9", count: 682))
  }

  @Test func `writes details as google rpc Status, without padding`() throws {
    let status = Status(.internalError, "m", details: [StatusDetail(typeURL: "t/x", value: [1, 2])])
    // code = 1: 13; message = 2: "m"; details = 3: { type_url = 1: "t/x", value = 2: 01 02 }
    let expected: [UInt8] = [
      0x08, 13, 0x12, 1, 0x6d, 0x1a, 9, 0x0a, 3, 0x74, 0x2f, 0x78, 0x12, 2, 1, 2,
    ]
    #expect(try details(status) == expected)
    #expect(fields(status).last == "grpc-status-details-bin: CA0SAW0aCQoDdC94EgIBAg")
  }

  @Test func `leaves an empty message out of the details too`() throws {
    let status = Status(.aborted, details: [StatusDetail(typeURL: "", value: [])])
    #expect(try details(status) == [0x08, 10, 0x1a, 4, 0x0a, 0, 0x12, 0])
    #expect(fields(status).count == 2)
  }

  @Test(arguments: [(127, 136), (128, 138), (16_383, 16_394), (16_384, 16_396)])
  func `writes lengths of several bytes`(_ count: Int, _ total: Int) throws {
    let value = [UInt8](repeating: 7, count: count)
    let bytes = try details(Status(.unknown, details: [StatusDetail(typeURL: "", value: value)]))
    #expect(bytes.prefix(3) == [0x08, 2, 0x1a])
    #expect(bytes.suffix(count) == value[...])
    #expect(bytes.count == total)
  }

  @Test func `keeps several details in order`() throws {
    let details = ["a", "b"].map { StatusDetail(typeURL: $0, value: []) }
    let bytes = try self.details(Status(.unknown, "", details: details))
    #expect(bytes == [0x08, 2, 0x1a, 5, 0x0a, 1, 0x61, 0x12, 0, 0x1a, 5, 0x0a, 1, 0x62, 0x12, 0])
  }
}
