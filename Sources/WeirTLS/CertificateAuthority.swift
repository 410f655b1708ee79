import COpenSSL

/// Signs certificates in memory, for tests. It has no place in a server.
package struct CertificateAuthority {
  package enum KeyKind: Sendable { case p256, rsa2048, rsa1024 }

  /// What a certificate says. Times are in seconds from now.
  package struct Request: Sendable {
    package var commonName = "test"
    package var uriNames: [String] = []
    package var dnsNames: [String] = []
    package var notBefore = -3600
    package var notAfter = 3600
    package var key = KeyKind.p256
    /// What the key may be used for, as OpenSSL's configuration writes it: `serverAuth`. Anything when nil.
    package var extendedKeyUsage: String?

    package init(_ commonName: String = "test", uriNames: [String] = [], dnsNames: [String] = []) {
      self.commonName = commonName
      self.uriNames = uriNames
      self.dnsNames = dnsNames
    }
  }

  /// A certificate and its key, in PEM.
  package struct Pair: Sendable {
    package let certificate: String
    package let privateKey: String
    /// The same key under a passphrase.
    package let encryptedPrivateKey: String
  }

  private let key: PrivateKey
  private let own: Certificate

  /// The authority's certificate, in PEM.
  package let certificate: String

  /// - Parameter notAfter: when its certificate expires, in seconds from now.
  package init(_ name: String = "Test CA", notAfter: Int = 3600) {
    var request = Request(name)
    request.notAfter = notAfter
    key = Self.generate(.p256)
    own = Self.make(request, key: key, isAuthority: true)
    Self.sign(own, issuer: own, key: key)
    certificate = Self.pem(own)
  }

  /// An authority between this one and what it issues itself.
  package init(_ name: String, under root: CertificateAuthority) {
    key = Self.generate(.p256)
    own = Self.make(Request(name), key: key, isAuthority: true)
    Self.sign(own, issuer: root.own, key: root.key)
    certificate = Self.pem(own)
  }

  package func issue(_ request: Request) -> Pair {
    let subjectKey = Self.generate(request.key)
    let certificate = Self.make(request, key: subjectKey, isAuthority: false)
    Self.sign(certificate, issuer: own, key: key)
    return unsafe Pair(
      certificate: Self.pem(certificate), privateKey: Self.pem(subjectKey, cipher: nil),
      encryptedPrivateKey: Self.pem(subjectKey, cipher: EVP_aes_128_cbc()))
  }

  private static func generate(_ kind: KeyKind) -> PrivateKey {
    let raw =
      switch kind {
      case .p256: unsafe weir_generate_p256()
      case .rsa2048: unsafe weir_generate_rsa(2048)
      case .rsa1024: unsafe weir_generate_rsa(1024)
      }
    guard let raw = unsafe raw else { fatalError("no key") }
    return unsafe PrivateKey(raw)
  }

  private static func make(_ request: Request, key: PrivateKey, isAuthority: Bool) -> Certificate {
    guard let raw = unsafe X509_new() else { fatalError("out of memory") }
    unsafe X509_set_version(raw, 2)
    var serial = 0
    unsafe _ = withUnsafeMutableBytes(of: &serial) { unsafe RAND_bytes($0.baseAddress, Int32($0.count)) }
    unsafe ASN1_INTEGER_set(X509_get_serialNumber(raw), serial & .max | 1)
    unsafe X509_gmtime_adj(X509_getm_notBefore(raw), request.notBefore)
    unsafe X509_gmtime_adj(X509_getm_notAfter(raw), request.notAfter)
    unsafe X509_set_pubkey(raw, key.raw)
    let name = unsafe X509_get_subject_name(raw)
    for (field, value) in [("O", "Weir"), ("CN", request.commonName)] {
      let value = Array(value.utf8)
      unsafe X509_NAME_add_entry_by_txt(name, field, MBSTRING_FLAG | 0, value, Int32(value.count), -1, 0)
    }
    let names = unsafe OPENSSL_sk_new_null()
    for uri in request.uriNames { unsafe push(uri, GEN_URI, names) }
    for dns in request.dnsNames { unsafe push(dns, GEN_DNS, names) }
    if unsafe OPENSSL_sk_num(names) > 0 {
      unsafe X509_add1_ext_i2d(raw, NID_subject_alt_name, UnsafeMutableRawPointer(names), 0, 0)
    }
    unsafe GENERAL_NAMES_free(names)
    if let usage = request.extendedKeyUsage { unsafe add(NID_ext_key_usage, usage, raw) }
    if isAuthority { unsafe add(NID_basic_constraints, "critical,CA:TRUE", raw) }
    return unsafe Certificate(raw)
  }

  private static func push(_ text: String, _ type: Int32, _ names: OpaquePointer?) {
    let name = unsafe GENERAL_NAME_new()
    let value = unsafe ASN1_STRING_type_new(V_ASN1_IA5STRING)
    let bytes = Array(text.utf8)
    unsafe ASN1_STRING_set(value, bytes, Int32(bytes.count))
    unsafe GENERAL_NAME_set0_value(name, type, value)
    unsafe OPENSSL_sk_push(names, name)
  }

  private static func add(_ identifier: Int32, _ value: String, _ certificate: OpaquePointer) {
    let part = unsafe X509V3_EXT_conf_nid(nil, nil, identifier, value)
    unsafe X509_add_ext(certificate, part, -1)
    unsafe X509_EXTENSION_free(part)
  }

  private static func sign(_ certificate: Certificate, issuer: Certificate, key: PrivateKey) {
    unsafe X509_set_issuer_name(certificate.raw, X509_get_subject_name(issuer.raw))
    guard unsafe X509_sign(certificate.raw, key.raw, EVP_sha256()) > 0 else { fatalError("cannot sign") }
  }

  private static func pem(_ certificate: Certificate) -> String {
    unsafe String(printing: { unsafe _ = PEM_write_bio_X509($0, certificate.raw) })
  }

  private static func pem(_ key: PrivateKey, cipher: OpaquePointer?) -> String {
    let passphrase = unsafe cipher == nil ? [] : Array("secret".utf8CString)
    return unsafe String(printing: { bio in
      unsafe _ = PEM_write_bio_PKCS8PrivateKey(
        bio, key.raw, cipher, passphrase, Int32(max(0, passphrase.count - 1)), nil, nil)
    })
  }
}
