import Testing
import WeirPOSIX
import WeirServer
import WeirSettings

@testable import WeirConfiguration

/// Addresses with TLS of their own.
@Suite struct ListenerTests {
  private func read(
    _ text: String, flag: String? = nil
  ) -> (addresses: [ListenAddress], values: SettingValues, file: ConfigurationFile?, problems: String) {
    var values = SettingValues()
    var problems = Problems()
    if let flag { values.give(flag, for: ServerSettings.listen, from: .flag) }
    let file = ConfigurationFile.parse(
      Array(text.utf8), "w.yaml", ServerSettings.all, into: &values, environment: { _ in nil }, &problems)
    let addresses = ServerSettings.addresses(values, in: file, &problems)
    return (addresses, values, file, problems.description)
  }

  /// Files that can be read are all that is asked of these here.
  private static let text = """
    server:
      listen:
        - 127.0.0.1:1
        - {address: "127.0.0.1:2", tls: none}
        - {address: "127.0.0.1:3", tls: {cert: /dev/null, key: /dev/null, client_ca: /dev/null}}
        - {address: "unix:@weir"}
    """

  @Test func `each address has what the file says of it`() {
    let (addresses, values, file, problems) = read(Self.text)
    #expect(problems == "")
    let own = ServerTLS(
      certificate: .file("/dev/null"), key: .file("/dev/null"), clientCA: .file("/dev/null"),
      clientCertificates: .require)
    #expect(
      addresses == [
        .tcp("127.0.0.1", 1), .tcp("127.0.0.1", 2).plaintext, .tcp("127.0.0.1", 3).tls(own), .unix("@weir"),
      ])
    #expect(ServerSettings.isVerifyingClients(values, file))
    #expect(file?.warnings == ["w.yaml:5:60: tls.key: everybody on this machine can read /dev/null"])
  }

  @Test func `the text shows them on one line, and takes them back`() throws {
    let (_, values, file, _) = read(Self.text)
    let text = ConfigurationText.text(of: values, ServerSettings.all, file: file)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("  listen:") })
    #expect(
      line == """
          listen: ["127.0.0.1:1", {address: "127.0.0.1:2", tls: none}, {address: "127.0.0.1:3", tls: {cert: /dev/null, \
        key: /dev/null, client_ca: /dev/null}}, {address: "unix:@weir"}]  # w.yaml:3:5
        """)
    #expect(read("server:\n\(line)\n").addresses == read(Self.text).addresses)
  }

  @Test func `a flag takes the place of all of them`() {
    #expect(read(Self.text, flag: "127.0.0.1:9").addresses == [.tcp("127.0.0.1", 9)])
  }

  @Test func `what is wrong with one is said at its place`() {
    let text = """
      server:
        listen:
          - {adress: "127.0.0.1:1"}
          - {address: "127.0.0.1:2", tls: some}
          - {address: "127.0.0.1:3", tls: {cert: /dev/null}}
          - {address: "127.0.0.1:4", tls: {cert: /nonexistent, key: /dev/null, client_certs: require}}
          - [127.0.0.1]
      """
    #expect(
      read(text).problems == """
        w.yaml:3:8: server.listen has no key "adress": did you mean address? its keys are address, tls
        w.yaml:3:7: server.listen needs address, such as address: "0.0.0.0:50051"
        w.yaml:4:37: server.listen.tls is a text, none or a mapping was expected: cert, key, client_ca, client_certs
        w.yaml:5:37: server.listen.tls needs both cert and key
        w.yaml:6:44: tls.cert /nonexistent: No such file or directory
        w.yaml:6:88: tls.client_certs require needs client_ca
        w.yaml:7:7: server.listen is a list, a mapping was expected: address, tls
        """)
  }
}
