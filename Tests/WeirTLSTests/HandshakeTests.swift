import Testing
import WeirTLS

@Suite struct HandshakeTests {
  private let certificates = TestCertificates.shared

  @Test(arguments: [TLSClientContext.Version.tls1_2, .tls1_3], [1, 7, 65_536])
  func `client and server shake hands however the bytes are split`(
    _ version: TLSClientContext.Version, _ chunk: Int
  ) throws {
    var link = try Link(certificates.clientContext(version: version), certificates.serverContext(), chunk: chunk)
    #expect(link.server.isHandshakeComplete == false)
    #expect(throws: TLSError.notOpen) { try link.server.write([1].span) }
    link.run()
    #expect(link.client.isHandshakeComplete && link.server.isHandshakeComplete)
    #expect(link.clientError == nil && link.serverError == nil)
    #expect(link.server.negotiatedProtocol == "h2")
    #expect(link.client.negotiatedProtocol == "h2")
    #expect(link.server.protocolVersion == (version == .tls1_2 ? "TLSv1.2" : "TLSv1.3"))
    #expect(link.server.peerNames == nil)

    try link.client.write(Array("ping".utf8).span)
    try link.server.write(Array("pong".utf8).span)
    try link.server.write(Span())
    link.run()
    #expect(link.serverReceived == Array("ping".utf8))
    #expect(link.clientReceived == Array("pong".utf8))
  }

  @Test func `an RSA certificate serves too`() throws {
    var link = try Link(
      certificates.clientContext(version: .tls1_2), certificates.serverContext(certificates.rsaServer))
    link.run()
    #expect(link.client.isHandshakeComplete && link.server.isHandshakeComplete)
  }

  @Test(
    arguments: [
      ([], "the client offers no protocol by ALPN"), (["http/1.1"], "the client does not offer h2 by ALPN"),
      (["h", "h2c", "h3", "xh2"], "the client does not offer h2 by ALPN"),
    ], [TLSClientContext.Version.tls1_2, .tls1_3])
  func `a client without h2 is refused and told why`(
    _ offer: (protocols: [String], reason: String), _ version: TLSClientContext.Version
  ) throws {
    let client = try certificates.clientContext(protocols: offer.protocols, version: version)
    var link = try Link(client, certificates.serverContext())
    link.run()
    #expect(link.serverError == .handshakeFailed(offer.reason))
    #expect(link.clientError == .handshakeFailed("tlsv1 alert no application protocol"))
    #expect(!link.server.isHandshakeComplete && !link.client.isHandshakeComplete)
  }

  @Test(arguments: [["h2"], ["http/1.1", "h2"], ["h2", "http/1.1"], ["grpc-exp", "h2"]])
  func `h2 is taken wherever the client offers it`(_ protocols: [String]) throws {
    var link = try Link(certificates.clientContext(protocols: protocols), certificates.serverContext())
    link.run()
    #expect(link.client.negotiatedProtocol == "h2")
    #expect(link.server.isHandshakeComplete == true)
  }

  @Test func `TLS 1.1 is refused and told why`() throws {
    var link = try Link(certificates.clientContext(version: .tls1_1), certificates.serverContext())
    #expect(link.client.outputCount > 0)
    link.run()
    #expect(link.serverError == .handshakeFailed("unsupported protocol"))
    #expect(link.clientError == .handshakeFailed("tlsv1 alert protocol version"))
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\nhost: a\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\u{16}\u{3}\u{1}\0\u{4}\u{1}\0\0\0",
    "\u{16}\u{3}\u{1}\u{7f}\u{7f}xxxxxxxx", "\0\0\0\0\0\0\0\0\0\0\0\0", "\u{15}\u{3}\u{1}\0\u{2}\u{2}\u{50}",
    "\u{17}\u{3}\u{3}\0\u{5}hello",
  ])
  func `garbage ends the session, whole or byte by byte, and again when asked again`(_ text: String) throws {
    for chunk in [1, 100] {
      var session = try TLSSession(certificates.serverContext())
      var plaintext: [UInt8] = []
      var failure: TLSError?
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty, failure == nil {
        let part = Array(rest.prefix(chunk))
        rest = rest.dropFirst(part.count)
        do throws(TLSError) { try session.receive(part.span, into: &plaintext) } catch { failure = error }
      }
      let error = try #require(failure)
      guard case .handshakeFailed(let reason) = error else {
        Issue.record(error)
        return
      }
      #expect(!reason.isEmpty && reason != "unknown")
      #expect(throws: error) { try session.receive([1, 2, 3].span, into: &plaintext) }
      #expect(throws: error) { try session.write([1].span) }
      #expect(throws: error) { try session.receiveEndOfFile() }
      #expect(plaintext.isEmpty)
    }
  }

  @Test func `a handshake that is changed anywhere never completes`() throws {
    let server = try certificates.serverContext()
    let client = try certificates.clientContext()
    var hello = try client.makeSession()
    let whole = hello.takeOutput()
    for index in stride(from: 0, to: whole.count, by: 3) {
      var link = try Link(client, server)
      var changed = link.client.takeOutput()
      changed[index % changed.count] ^= 0x55
      link.deliver(changed[...], to: .server)
      link.run()
      #expect(!(link.client.isHandshakeComplete && link.server.isHandshakeComplete))
    }
  }

  @Test(arguments: [TLSClientContext.Version.tls1_2, .tls1_3])
  func `a ticket shortens the next handshake, of the same context and without client certificates only`(
    _ version: TLSClientContext.Version
  ) throws {
    let client = try certificates.clientContext(certificates.client, version: version)
    func isResumed(_ first: TLSContext, _ second: TLSContext) throws -> Bool {
      var link = try Link(client, first)
      link.run()
      #expect(link.server.isHandshakeComplete == true)
      #expect(link.server.isResumed == false)
      let session = try client.makeSession(resuming: link.client)
      link = try Link(client, second)
      link.client = session
      link.run()
      #expect(link.server.isHandshakeComplete == true)
      #expect(link.server.negotiatedProtocol == "h2")
      return link.server.isResumed
    }
    let open = try certificates.serverContext()
    #expect(try isResumed(open, open))
    #expect(try !isResumed(open, certificates.serverContext()))
    for mode in [ClientCertificates.request, .require] {
      let closed = try certificates.serverContext(nil, mode)
      #expect(try !isResumed(closed, closed))
    }
  }
}
