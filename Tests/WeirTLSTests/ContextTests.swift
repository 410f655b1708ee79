import Glibc
import Testing
import WeirTLS

@Suite struct ContextTests {
  private static let certificates = TestCertificates.shared

  private static func message(_ certificate: String, _ key: String) -> String {
    do throws(TLSConfigurationError) {
      _ = try TLSContext(certificateChain: .text(certificate), privateKey: .text(key))
      return "accepted"
    } catch {
      return error.description
    }
  }

  @Test func `what cannot be used is named and explained in one line`() {
    let pair = Self.certificates.server
    var lines = pair.certificate.split(separator: "\n")
    lines.remove(at: 2)
    let brokenBody = lines.joined(separator: "\n") + "\n"
    let brokenKey = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"
    let table: [(String, String, String)] = [
      ("", pair.privateKey, "certificate: no PEM certificate in it"),
      ("hello", pair.privateKey, "certificate: no PEM certificate in it"),
      (pair.privateKey, pair.privateKey, "certificate: no PEM certificate in it"),
      (pair.certificate, "", "private key: no PEM private key in it"),
      (pair.certificate, pair.certificate, "private key: no PEM private key in it"),
      (pair.certificate, pair.encryptedPrivateKey, "private key: encrypted, store it without a passphrase"),
      (pair.certificate, Self.certificates.client.privateKey, "private key: not the key of certificate"),
      (pair.certificate, Self.certificates.rsaServer.privateKey, "private key: not the key of certificate"),
      (
        Self.certificates.weakServer.certificate, Self.certificates.weakServer.privateKey,
        "certificate: ee key too small"
      ),
      (pair.certificate, pair.privateKey, "accepted"),
      // In one file, in any order, and with the intermediates behind.
      (pair.privateKey + pair.certificate, pair.certificate + pair.privateKey, "accepted"),
      (pair.certificate + Self.certificates.authority, pair.privateKey, "accepted"),
    ]
    for (certificate, key, expected) in table { #expect(Self.message(certificate, key) == expected) }
    #expect(Self.message(brokenBody, pair.privateKey).hasPrefix("certificate: certificate 1 in it is broken: "))
    #expect(
      Self.message(pair.certificate + brokenBody, pair.privateKey).hasPrefix(
        "certificate: certificate 2 in it is broken: "))
    #expect(Self.message(pair.certificate, brokenKey).hasPrefix("private key: the key is broken: "))
  }

  @Test func `files are named in errors`() throws {
    func message(_ certificate: String, _ key: String, _ authority: String? = nil) -> String {
      do throws(TLSConfigurationError) {
        _ = try TLSContext(
          certificateChain: .file(path: certificate), privateKey: .file(path: key),
          clientCA: authority.map { .file(path: $0) }, clientCertificates: authority == nil ? .none : .require)
        return "accepted"
      } catch {
        return error.description
      }
    }
    var directory = try TemporaryDirectory()
    let certificate = try directory.write("a.pem", Self.certificates.server.certificate)
    let key = try directory.write("k.pem", Self.certificates.server.privateKey)
    let other = try directory.write("o.pem", Self.certificates.client.privateKey)
    let missing = directory.path + "/missing.pem"
    #expect(message(certificate, key) == "accepted")
    #expect(message(certificate, key, certificate) == "accepted")
    #expect(message(missing, key) == "certificate \(missing): no such file or directory")
    #expect(message(certificate, missing) == "private key \(missing): no such file or directory")
    #expect(message(certificate, key, missing) == "client CA \(missing): no such file or directory")
    #expect(message(directory.path, key) == "certificate \(directory.path): is a directory")
    #expect(message(key, key) == "certificate \(key): no PEM certificate in it")
    #expect(message(certificate, certificate) == "private key \(certificate): no PEM private key in it")
    #expect(message(certificate, other) == "private key \(other): not the key of certificate \(certificate)")
    #expect(message(certificate, key, key) == "client CA \(key): no PEM certificate in it")
    #expect(message("/dev/zero", key) == "certificate /dev/zero: larger than 4194304 bytes")
  }

  @Test func `a client CA goes with asking for certificates, and only with it`() {
    let pair = Self.certificates.server
    func message(_ authority: PEMSource?, _ mode: ClientCertificates) -> String {
      do throws(TLSConfigurationError) {
        _ = try TLSContext(
          certificateChain: .text(pair.certificate), privateKey: .text(pair.privateKey), clientCA: authority,
          clientCertificates: mode)
        return "accepted"
      } catch {
        return error.description
      }
    }
    #expect(message(nil, .request) == "client certificates are asked for, but there is no client CA")
    #expect(message(nil, .require) == "client certificates are asked for, but there is no client CA")
    #expect(
      message(.text(Self.certificates.authority), .none)
        == "client CA: given, but client certificates are not asked for")
    #expect(message(.text("x"), .require) == "client CA: no PEM certificate in it")
  }

  @Test func `dates that are over or not yet come are warned of`() throws {
    let certificates = Self.certificates
    #expect(try certificates.serverContext().warnings == [])
    let expired = try certificates.serverContext(certificates.expiredServer).warnings
    #expect(
      expired.count == 1 && expired.allSatisfy { $0.hasPrefix("certificate: expired on ") && $0.hasSuffix("GMT") })
    let future = try certificates.serverContext(certificates.futureServer).warnings
    #expect(future.count == 1 && future.allSatisfy { $0.hasPrefix("certificate: not valid before ") })
    let old = certificates.expiredServer.certificate
    let behind = try TLSContext(
      certificateChain: .text(certificates.server.certificate + old), privateKey: .text(certificates.server.privateKey),
      clientCA: .text(old), clientCertificates: .request)
    let dates = behind.warnings.filter { $0.hasSuffix("GMT") }
    #expect(dates.count == 2)
    #expect(dates.first?.hasPrefix("certificate: an intermediate certificate expired on ") == true)
    #expect(dates.last?.hasPrefix("client CA: CN=server,O=Weir expired on ") == true)
  }

  @Test func `a new context serves new sessions while old ones go on`() throws {
    let certificates = Self.certificates
    var context: TLSContext? = try certificates.serverContext()
    let client = try certificates.clientContext()
    var old = try Link(client, #require(context))
    old.deliver(old.client.takeOutput()[...], to: .server)
    context = try certificates.serverContext(certificates.expiredServer)
    var new = try Link(client, #require(context))
    context = nil
    old.run()
    new.run()
    #expect(old.server.isHandshakeComplete && old.client.isHandshakeComplete)
    #expect(new.clientError?.description.contains("certificate verify failed: certificate has expired") == true)
    try old.server.write([1].span)
    old.run()
    #expect(old.clientReceived == [1])
  }

  @Test func `threads share a context`() async throws {
    let context = try Self.certificates.serverContext(nil, .request)
    let client = try Self.certificates.clientContext(Self.certificates.client)
    let completed = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { @concurrent in
          for _ in 0..<20 {
            var link = try Link(client, context)
            link.run()
            guard link.server.isHandshakeComplete, link.server.peerNames?.dnsNames == ["c.example.org"] else {
              return false
            }
          }
          return true
        }
      }
      return try await group.reduce(true) { $0 && $1 }
    }
    #expect(completed)
  }
}

/// A directory that goes away with its files.
struct TemporaryDirectory: ~Copyable {
  let path: String
  private var files: [String] = []

  init() throws {
    var template = Array("\(P_tmpdir)/weir-tls-XXXXXX".utf8CString)
    try #require(unsafe mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  mutating func write(_ name: String, _ text: String) throws -> String {
    let file = path + "/" + name
    let descriptor = unsafe open(file, O_CREAT | O_WRONLY | O_EXCL, 0o600)
    try #require(descriptor >= 0)
    files.append(file)
    let bytes = Array(text.utf8)
    let written = unsafe Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
    try #require(written == bytes.count)
    return file
  }

  deinit {
    for file in files { unsafe unlink(file) }
    unsafe rmdir(path)
  }
}
