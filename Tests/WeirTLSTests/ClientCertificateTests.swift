import Testing
import WeirTLS

@Suite struct ClientCertificateTests {
  private static let certificates = TestCertificates.shared
  private static let versions = [TLSClientContext.Version.tls1_2, .tls1_3]

  @Test(arguments: [ClientCertificates.request, .require], versions)
  func `a good certificate names its owner`(_ mode: ClientCertificates, _ version: TLSClientContext.Version) throws {
    let certificates = Self.certificates
    let client = try certificates.clientContext(certificates.client, version: version)
    var link = try Link(client, certificates.serverContext(nil, mode), chunk: 13)
    link.run()
    #expect(link.serverError == nil && link.clientError == nil)
    let found = link.server.peerNames
    let names = try #require(found)
    #expect(names.uriNames == ["spiffe://example.org/a", "https://example.org/b"])
    #expect(names.dnsNames == ["c.example.org"])
    #expect(names.subject == "CN=client\\, \\C3\\A9,O=Weir")
  }

  @Test(arguments: versions)
  func `a name with a NUL, a line break or beyond ASCII is no name`(_ version: TLSClientContext.Version) throws {
    let certificates = Self.certificates
    let client = try certificates.clientContext(certificates.oddClient, version: version)
    var link = try Link(client, certificates.serverContext(nil, .require))
    link.run()
    let found = link.server.peerNames
    let names = try #require(found)
    #expect(names.uriNames == [])
    #expect(names.dnsNames == ["good.example.org"])
    #expect(names.subject == "CN=odd,O=Weir")
  }

  @Test(arguments: versions)
  func `a certificate that nobody asked for names nobody`(_ version: TLSClientContext.Version) throws {
    let client = try Self.certificates.clientContext(Self.certificates.client, version: version)
    var link = try Link(client, Self.certificates.serverContext())
    link.run()
    #expect(link.server.isHandshakeComplete == true)
    #expect(link.server.peerNames == nil)
  }

  @Test(arguments: versions)
  func `without a certificate a client is nobody, or refused when one is required`(
    _ version: TLSClientContext.Version
  ) throws {
    let client = try Self.certificates.clientContext(version: version)
    var link = try Link(client, Self.certificates.serverContext(nil, .request))
    link.run()
    #expect(link.server.isHandshakeComplete == true)
    #expect(link.server.peerNames == nil)

    link = try Link(client, Self.certificates.serverContext(nil, .require))
    link.run()
    #expect(link.serverError == .handshakeFailed("peer did not return a certificate"))
    // In TLS 1.3 the client has finished when the server looks at its certificate.
    #expect(
      link.clientError
        == (version == .tls1_3
          ? .connectionFailed("tlsv13 alert certificate required")
          : .handshakeFailed("sslv3 alert handshake failure")))
    #expect(link.server.isHandshakeComplete == false)
  }

  @Test(arguments: [ClientCertificates.request, .require], versions)
  func `a bad certificate is refused, asked for or required`(
    _ mode: ClientCertificates, _ version: TLSClientContext.Version
  ) throws {
    let certificates = Self.certificates
    for (pair, reason, alert) in [
      (certificates.expiredClient, "certificate has expired", "sslv3 alert certificate expired"),
      (certificates.strangeClient, "certificate signature failure", "tlsv1 alert decrypt error"),
    ] {
      var link = try Link(
        certificates.clientContext(pair, version: version), certificates.serverContext(nil, mode))
      link.run()
      let certificate = "subject CN=client\\, \\C3\\A9,O=Weir, issuer CN=Test CA,O=Weir"
      #expect(link.serverError == .handshakeFailed("certificate verify failed: \(reason) (\(certificate))"))
      #expect(link.clientError == (version == .tls1_3 ? .connectionFailed(alert) : .handshakeFailed(alert)))
      #expect(link.server.peerNames == nil)
      #expect(throws: TLSError.self) { try link.server.write([1].span) }
    }
  }

  @Test func `a client refuses a server with an expired certificate`() throws {
    let certificates = Self.certificates
    var link = try Link(certificates.clientContext(), certificates.serverContext(certificates.expiredServer))
    link.run()
    let certificate = "subject CN=server,O=Weir, issuer CN=Test CA,O=Weir"
    #expect(
      link.clientError == .handshakeFailed("certificate verify failed: certificate has expired (\(certificate))"))
    #expect(link.serverError == .handshakeFailed("sslv3 alert certificate expired"))
  }
}
