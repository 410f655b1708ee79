import Testing
import WeirTLS

@Suite struct DataTests {
  private let certificates = TestCertificates.shared

  private func openLink(_ version: TLSClientContext.Version = .tls1_3, chunk: Int = 65_536) throws -> Link {
    var link = try Link(certificates.clientContext(version: version), certificates.serverContext(), chunk: chunk)
    link.run()
    try #require(link.server.isHandshakeComplete && link.client.isHandshakeComplete)
    return link
  }

  @Test(arguments: [TLSClientContext.Version.tls1_2, .tls1_3], [5000, 65_536])
  func `ten megabytes pass both ways`(_ version: TLSClientContext.Version, _ chunk: Int) throws {
    var link = try openLink(version, chunk: chunk)
    let block = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 8) }
    for _ in 0..<10 {
      try link.client.write(block.span)
      try link.server.write(block.span)
      link.run()
    }
    #expect(link.serverError == nil && link.clientError == nil)
    #expect(link.serverReceived.count == 10_000_000 && link.serverReceived.suffix(block.count) == block[...])
    #expect(link.clientReceived.count == 10_000_000 && link.clientReceived.suffix(block.count) == block[...])
  }

  @Test func `plaintext is appended, and no more of it than came`() throws {
    var link = try openLink()
    try link.client.write([UInt8](repeating: 1, count: 100_000).span)
    let ciphertext = link.client.takeOutput()
    var plaintext: [UInt8] = [42]
    var index = 0
    while index < ciphertext.count {
      let part = Array(ciphertext[index..<min(ciphertext.count, index + 4096)])
      let before = plaintext.count
      try link.server.receive(part.span, into: &plaintext)
      #expect(plaintext.count - before <= part.count + 16_384)
      index += part.count
    }
    #expect(plaintext == [42] + [UInt8](repeating: 1, count: 100_000))
  }

  @Test func `close_notify is told from a connection that was cut`() throws {
    var link = try openLink()
    try link.client.write([1, 2].span)
    link.client.shutdown()
    #expect(throws: TLSError.notOpen) { try link.client.write([3].span) }
    link.run()
    #expect(link.serverReceived == [1, 2])
    #expect(link.server.isEndOfInput == true)
    try link.server.receiveEndOfFile()
    // A half-closed session still writes, and what follows the close_notify is ignored.
    try link.server.write([4].span)
    link.deliver([1, 2, 3], to: .server)
    link.server.shutdown()
    link.run()
    #expect(link.clientReceived == [4] && link.client.isEndOfInput)
    #expect(link.serverError == nil && link.clientError == nil)

    var cut = try openLink()
    #expect(cut.server.isEndOfInput == false)
    #expect(throws: TLSError.truncated) { try cut.server.receiveEndOfFile() }
    var young = try TLSSession(certificates.serverContext())
    #expect(throws: TLSError.truncated) { try young.receiveEndOfFile() }
  }

  @Test func `shutting down before the handshake is complete says nothing`() throws {
    var session = try TLSSession(certificates.serverContext())
    session.shutdown()
    #expect(session.outputCount == 0)
  }

  @Test(arguments: [TLSClientContext.Version.tls1_2, .tls1_3])
  func `a changed record ends the session with an alert, after what came before it`(
    _ version: TLSClientContext.Version
  ) throws {
    var link = try openLink(version)
    try link.client.write([1, 2].span)
    let good = link.client.takeOutput()
    try link.client.write([3, 4].span)
    var bad = link.client.takeOutput()
    bad[bad.count - 1] ^= 1
    link.deliver((good + bad)[...], to: .server)
    #expect(link.serverReceived == [1, 2])
    #expect(link.serverError == .connectionFailed("decryption failed or bad record mac"))
    link.run()
    #expect(link.clientError == .connectionFailed("sslv3 alert bad record mac"))
  }

  @Test func `a peer may change keys now and then, not all the time`() throws {
    var link = try openLink()
    for _ in 0..<100 {
      let isAsked = link.client.updateKeys()
      #expect(isAsked)
      try link.client.write([7].span)
      link.run()
    }
    #expect(link.serverError == nil && link.clientError == nil)
    #expect(link.serverReceived.count == 100)

    for _ in 0..<40 {
      if link.client.updateKeys() { link.run() }
    }
    #expect(link.serverError == .connectionFailed("too many handshake messages"))
  }

  @Test func `a flood of key changes in one read is cut at the limit`() throws {
    var link = try openLink()
    var flood: [UInt8] = []
    for _ in 0..<1000 where link.client.updateKeys() { flood += link.client.takeOutput() }
    link.deliver(flood[...], to: .server)
    #expect(link.serverError == .connectionFailed("too many handshake messages"))
    // An answer to each would be 32 of 27 bytes or so.
    #expect(link.server.outputCount < 33 * 40)
  }

  @Test func `renegotiation is refused and ends the session`() throws {
    var link = try openLink(.tls1_2)
    link.client.renegotiate()
    #expect(link.client.outputCount > 0)
    link.run()
    #expect(link.serverError == .connectionFailed("the peer wants to renegotiate"))
  }
}
