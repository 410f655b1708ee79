import Testing
import WeirTLS

/// What `--tls-client-ca` may hold, and whom that lets in.
@Suite struct ClientAuthorityTests {
  private typealias Request = CertificateAuthority.Request

  private let root: CertificateAuthority
  private let middle: CertificateAuthority
  private let leaf: CertificateAuthority

  init() {
    root = CertificateAuthority("root")
    middle = CertificateAuthority("middle", under: root)
    leaf = CertificateAuthority("leaf", under: middle)
  }

  /// Why the server refuses a client; nil when it lets it in.
  private func refusal(of client: CertificateAuthority.Pair, _ chain: [CertificateAuthority], trusting: String) throws
    -> String?
  {
    let certificates = TestCertificates.shared
    let server = try TLSContext(
      certificateChain: .text(certificates.server.certificate), privateKey: .text(certificates.server.privateKey),
      clientCA: .text(trusting), clientCertificates: .require)
    let sent = ([client.certificate] + chain.map(\.certificate)).joined()
    var link = try Link(
      TLSClientContext(
        roots: .text(certificates.authority), serverName: "localhost",
        identity: (.text(sent), .text(client.privateKey))), server)
    link.run()
    return link.serverError?.description
  }

  @Test func `an intermediate lets in those that it issued, and no others`() throws {
    let own = middle.issue(Request("own"))
    let trusted = middle.certificate
    #expect(try refusal(of: own, [], trusting: trusted) == nil)
    #expect(try refusal(of: own, [middle], trusting: trusted) == nil)
    #expect(try refusal(of: own, [middle, root], trusting: trusted) == nil)
    #expect(try refusal(of: leaf.issue(Request("below")), [leaf], trusting: trusted) == nil)
    #expect(
      try refusal(of: root.issue(Request("other")), [], trusting: trusted)
        == """
        TLS handshake: certificate verify failed: unable to get local issuer certificate \
        (subject CN=other,O=Weir, issuer CN=root,O=Weir)
        """)
  }

  @Test func `a root lets in those below its intermediates, when they show them`() throws {
    let client = leaf.issue(Request("client"))
    for trusted in [root.certificate, root.certificate + middle.certificate] {
      #expect(try refusal(of: client, [leaf, middle], trusting: trusted) == nil)
      #expect(try refusal(of: client, [middle, leaf], trusting: trusted) == nil)
    }
    let reason = try refusal(of: client, [middle], trusting: root.certificate)
    #expect(reason?.hasSuffix("(subject CN=client,O=Weir, issuer CN=leaf,O=Weir)") == true)
  }

  @Test func `each of several authorities lets in its own`() throws {
    let other = CertificateAuthority("other")
    let trusted = "a comment\n" + middle.certificate + "\n\n" + other.certificate
    #expect(try refusal(of: middle.issue(Request("a")), [], trusting: trusted) == nil)
    #expect(try refusal(of: other.issue(Request("b")), [], trusting: trusted) == nil)
    #expect(try refusal(of: root.issue(Request("c")), [], trusting: trusted) != nil)
  }

  @Test func `a certificate that is no authority lets in its holder alone, with a warning`() throws {
    let pinned = root.issue(Request("pinned"))
    #expect(try refusal(of: pinned, [], trusting: pinned.certificate) == nil)
    #expect(try refusal(of: root.issue(Request("pinned")), [], trusting: pinned.certificate) != nil)
    #expect(
      try warnings(trusting: pinned.certificate) == [
        "client CA: CN=pinned,O=Weir is no CA certificate, it lets in its own holder alone"
      ])
    #expect(try warnings(trusting: middle.certificate + root.certificate) == [])
  }

  private func warnings(trusting: String) throws -> [String] {
    let server = TestCertificates.shared.server
    return try TLSContext(
      certificateChain: .text(server.certificate), privateKey: .text(server.privateKey), clientCA: .text(trusting),
      clientCertificates: .require
    ).warnings
  }

  @Test func `an expired authority lets in nobody, and is named`() throws {
    let expired = CertificateAuthority("old", notAfter: -60)
    let reason = try refusal(of: expired.issue(Request("client")), [], trusting: expired.certificate)
    #expect(
      reason == """
        TLS handshake: certificate verify failed: certificate has expired (subject CN=old,O=Weir, issuer CN=old,O=Weir)
        """)
    #expect(
      try warnings(trusting: expired.certificate).first?.hasPrefix("client CA: CN=old,O=Weir expired on ") == true)
  }

  @Test(arguments: [("clientAuth", true), ("serverAuth", false), ("serverAuth,clientAuth", true)])
  func `a certificate must be good for clients`(_ usage: String, _ isGood: Bool) throws {
    var request = Request("client")
    request.extendedKeyUsage = usage
    let reason = try refusal(of: root.issue(request), [], trusting: root.certificate)
    let certificate = "subject CN=client,O=Weir, issuer CN=root,O=Weir"
    #expect(
      reason
        == (isGood ? nil : "TLS handshake: certificate verify failed: unsuitable certificate purpose (\(certificate))"))
  }

  @Test func `long names are cut, and cannot break a line`() throws {
    let name = "a\nb" + String(repeating: "c", count: 60)
    let stranger = CertificateAuthority(name).issue(Request(name))
    let reason = try #require(try refusal(of: stranger, [], trusting: root.certificate))
    #expect(!reason.contains("\n") && reason.contains("subject CN=a\\0Abccc"))
  }

  // MARK: The server's own chain

  private func context(_ chain: String, _ key: String) throws(TLSConfigurationError) -> TLSContext {
    try TLSContext(certificateChain: .text(chain), privateKey: .text(key))
  }

  @Test func `a key of another certificate of the chain says which`() throws {
    let server = middle.issue(Request("server"))
    let error = #expect(throws: TLSConfigurationError.self) {
      try context(middle.certificate + server.certificate, server.privateKey)
    }
    #expect(
      error?.description
        == "private key: not the key of certificate, but of certificate 2 in it: the server's own must be the first")
  }

  @Test func `a chain out of order is served with a warning`() throws {
    let server = leaf.issue(Request("server"))
    let (first, second) = (leaf.certificate, middle.certificate)
    #expect(try context(server.certificate + first + second, server.privateKey).warnings == [])
    #expect(
      try context(server.certificate + second + first, server.privateKey).warnings == [
        "certificate: certificate 2 in it did not issue certificate 1, which some clients refuse",
        "certificate: certificate 3 in it did not issue certificate 2, which some clients refuse",
      ])
  }
}
