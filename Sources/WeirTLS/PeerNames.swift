import COpenSSL

/// The names in a peer's certificate.
public struct PeerNames: Sendable, Hashable {
  /// Subject alternative names of type URI, such as a SPIFFE ID, in the certificate's order.
  public let uriNames: [String]
  /// Subject alternative names of type DNS, in the certificate's order.
  public let dnsNames: [String]
  /// The subject's distinguished name as RFC 2253 writes it: `CN=client,O=Example`. Empty when it has none.
  public let subject: String

  init(_ certificate: Certificate) {
    subject = certificate.subject
    var uriNames: [String] = []
    var dnsNames: [String] = []
    // A list of GENERAL_NAME; nil when there is none, or when it is malformed.
    let names = unsafe OpaquePointer(X509_get_ext_d2i(certificate.raw, NID_subject_alt_name, nil, nil))
    defer { unsafe GENERAL_NAMES_free(names) }
    for index in 0..<max(0, unsafe OPENSSL_sk_num(names)) {
      guard let name = unsafe OPENSSL_sk_value(names, index)?.assumingMemoryBound(to: GENERAL_NAME.self) else {
        continue
      }
      switch unsafe name.pointee.type {
      case GEN_URI: if let text = unsafe Self.text(name.pointee.d.ia5) { uriNames.append(text) }
      case GEN_DNS: if let text = unsafe Self.text(name.pointee.d.ia5) { dnsNames.append(text) }
      default: break
      }
    }
    self.uriNames = uriNames
    self.dnsNames = dnsNames
  }

  /// nil for a name with anything but visible ASCII in it: a NUL or a line break in a name is there to deceive.
  private static func text(_ string: UnsafeMutablePointer<ASN1_STRING>?) -> String? {
    guard let start = unsafe ASN1_STRING_get0_data(string) else { return nil }
    let bytes = unsafe UnsafeBufferPointer(start: start, count: Int(max(0, ASN1_STRING_length(string))))
    guard !bytes.isEmpty, unsafe bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}
