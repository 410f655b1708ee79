import COpenSSL
import Glibc

/// Where certificates or a key come from, in PEM.
public enum PEMSource: Sendable, Hashable {
  /// A file, read when it is asked for.
  case file(path: String)
  /// The text of such a file.
  case text(String)

  /// What messages call it; `kind` is such as `certificate`.
  func name(_ kind: String) -> String {
    switch self {
    case .file(let path): "\(kind) \(path)"
    case .text: kind
    }
  }

  /// The most bytes that are read from a file.
  static let limit = 4 << 20

  func read(_ kind: String) throws(TLSConfigurationError) -> [UInt8] {
    switch self {
    case .text(let text): return Array(text.utf8)
    case .file(let path): return try Self.read(path, name: name(kind))
    }
  }

  private static func read(_ path: String, name: String) throws(TLSConfigurationError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw TLSConfigurationError("\(name): \(systemError())") }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      var count = 0
      bytes.append(addingCapacity: 16_384) { span in
        unsafe span.withUnsafeMutableBufferPointer { buffer, initialized in
          count = unsafe Glibc.read(descriptor, buffer.baseAddress, min(buffer.count, 16_384))
          initialized = max(0, count)
        }
      }
      if count < 0 { throw TLSConfigurationError("\(name): \(systemError())") }
      if count == 0 { return bytes }
      if bytes.count > limit { throw TLSConfigurationError("\(name): larger than \(limit) bytes") }
    }
  }

  private static func systemError() -> String { unsafe String(cString: strerror(errno)).lowercased() }
}

/// An X.509 certificate.
@safe final class Certificate {
  let raw: OpaquePointer

  /// Takes ownership.
  init(_ raw: OpaquePointer) { unsafe self.raw = raw }

  deinit { unsafe X509_free(raw) }

  /// Reads every certificate of a PEM file, the server's own first.
  static func read(_ source: PEMSource, _ kind: String) throws(TLSConfigurationError) -> [Certificate] {
    let bytes = try source.read(kind)
    OpenSSLErrors.clear()
    var certificates: [Certificate] = []
    unsafe withBIO(bytes) { bio in
      while let raw = unsafe PEM_read_bio_X509(bio, nil, { _, _, _, _ in -1 }, nil) {
        unsafe certificates.append(Certificate(raw))
      }
    }
    let error = ERR_peek_last_error()
    let isEnd = ERR_GET_LIB(error) == ERR_LIB_PEM && ERR_GET_REASON(error) == PEM_R_NO_START_LINE
    let reason = OpenSSLErrors.take()
    guard isEnd else {
      let number = certificates.count + 1
      throw TLSConfigurationError("\(source.name(kind)): certificate \(number) in it is broken: \(reason ?? "unknown")")
    }
    guard !certificates.isEmpty else { throw TLSConfigurationError("\(source.name(kind)): no PEM certificate in it") }
    return certificates
  }

  /// The subject's distinguished name as RFC 2253 writes it, with control characters escaped.
  var subject: String { unsafe Self.text(X509_get_subject_name(raw)) }

  /// The issuer's, the same way.
  var issuer: String { unsafe Self.text(X509_get_issuer_name(raw)) }

  private static func text(_ name: OpaquePointer?) -> String {
    unsafe String(printing: { unsafe _ = X509_NAME_print_ex($0, name, 0, weir_rfc2253()) })
  }

  /// Whether it may sign others: as its basic constraints say, or as the first version of X.509 had it.
  var isAuthority: Bool { unsafe X509_check_ca(raw) != 0 }

  /// Whether names, key identifiers and key usage say so; no signature is checked.
  func isIssued(by issuer: Certificate) -> Bool { unsafe X509_check_issued(issuer.raw, raw) == Int32(X509_V_OK) }

  /// What is odd about its dates on this day; nil when it is valid.
  var dateWarning: String? {
    let notAfter = unsafe X509_get0_notAfter(raw)
    let notBefore = unsafe X509_get0_notBefore(raw)
    if unsafe X509_cmp_current_time(notAfter) <= 0 {
      return unsafe "expired on \(String(printing: { unsafe _ = ASN1_TIME_print($0, notAfter) }))"
    }
    if unsafe X509_cmp_current_time(notBefore) > 0 {
      return unsafe "not valid before \(String(printing: { unsafe _ = ASN1_TIME_print($0, notBefore) }))"
    }
    return nil
  }
}

/// A private key.
@safe final class PrivateKey {
  let raw: OpaquePointer

  /// Takes ownership.
  init(_ raw: OpaquePointer) { unsafe self.raw = raw }

  deinit { unsafe EVP_PKEY_free(raw) }

  func belongs(to certificate: Certificate) -> Bool {
    defer { OpenSSLErrors.clear() }
    return unsafe X509_check_private_key(certificate.raw, raw) == 1
  }

  static func read(_ source: PEMSource) throws(TLSConfigurationError) -> PrivateKey {
    let kind = "private key"
    let bytes = try source.read(kind)
    OpenSSLErrors.clear()
    var isEncrypted = false
    var key: PrivateKey?
    unsafe withBIO(bytes) { bio in
      let raw = unsafe PEM_read_bio_PrivateKey(bio, nil, noPassphrase, &isEncrypted)
      if let raw = unsafe raw { unsafe key = PrivateKey(raw) }
    }
    let reason = OpenSSLErrors.take()
    if let key { return key }
    if isEncrypted { throw TLSConfigurationError("\(source.name(kind)): encrypted, store it without a passphrase") }
    guard String(decoding: bytes, as: UTF8.self).contains("PRIVATE KEY-----") else {
      throw TLSConfigurationError("\(source.name(kind)): no PEM private key in it")
    }
    throw TLSConfigurationError("\(source.name(kind)): the key is broken: \(reason ?? "unknown")")
  }
}

/// Asked only when the key is encrypted; -1 gives up.
private func noPassphrase(
  _: UnsafeMutablePointer<CChar>?, _: Int32, _: Int32, isEncrypted: UnsafeMutableRawPointer?
) -> Int32 {
  unsafe isEncrypted?.assumingMemoryBound(to: Bool.self).pointee = true
  return -1
}

private func withBIO(_ bytes: [UInt8], _ body: (OpaquePointer?) -> Void) {
  unsafe bytes.withUnsafeBufferPointer { bytes in
    let bio = unsafe BIO_new_mem_buf(bytes.baseAddress, Int32(clamping: bytes.count))
    unsafe body(bio)
    unsafe BIO_free(bio)
  }
}
