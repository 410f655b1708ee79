import Testing
import WeirLoop
import WeirRPC

@testable import WeirServer

@Suite struct ListenAddressTests {
  @Test(
    arguments: [
      (.tcp("127.0.0.1", 50051), "127.0.0.1:50051"), (.tcp("::1", 0), "[::1]:0"), (.unix("a.sock"), "unix:a.sock"),
      (.unix("a.sock", mode: 0o660), "unix:a.sock?mode=0660"), (.unix("a.sock", mode: 0), "unix:a.sock?mode=0000"),
      (.unix("@weir"), "unix:@weir"), (.inherited(5), "fd:5"), (.systemd(), "systemd"),
      (.systemd(named: "grpc"), "systemd:grpc"),
    ] as [(ListenAddress, String)])
  func `an address is the same whether it was written or made`(_ address: ListenAddress, _ text: String) throws {
    #expect(address.description == text)
    #expect(try ListenAddress(text) == address)
  }

  @Test func `a path may end as a mode does when it is made`() throws {
    let address = ListenAddress.unix("a?mode=0660")
    #expect(try address.socketAddress() == .unix(path: "a?mode=0660"))
    #expect(try ListenAddress("unix:a?mode=0660") != address)
  }

  @Test(
    arguments: [
      (.tcp("localhost", 1), "\"localhost\" is no IPv4 address"), (.tcp("", 1), "cannot listen on :1: "),
      (.unix(""), "the path is missing"), (.unix("a", mode: 0o1000), "the mode is \"1000\""),
      (.unix("@a", mode: 0o600), "an abstract name has no file, and no mode"),
      (.unix(String(repeating: "a", count: 108)), "the path has 108 bytes"), (.inherited(2), "a number from 3 on"),
      (.systemd(named: ""), "the name is missing"),
    ] as [(ListenAddress, String)])
  func `what cannot be listened on is said when the server is made`(_ address: ListenAddress, _ reason: String) {
    let error = #expect(throws: ServerError.self) { try Server(listen: [address], services: []) }
    #expect(error?.description.hasPrefix("cannot listen on \(address): ") == true)
    #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: [
    "", "nowhere", "127.0.0.1", "unix:", "fd:+3", "fd:x", "systemd:", "unix:a?mode=8888", "unix:@a?mode=0660",
  ])
  func `what is no address is said when it is read`(_ text: String) {
    let error = #expect(throws: ServerError.self) { try ListenAddress(text) }
    #expect(error?.description.hasPrefix("cannot listen on \(text): ") == true)
    #expect(error?.description.contains("; an address is IPV4:PORT") == true)
  }

  @Test func `addresses tell their ports`() throws {
    let server = try Server(listen: [.tcp("127.0.0.1", 0)], services: [])
    #expect(server.addresses[0].port != 0)
    #expect(Address.unix(path: "a").port == nil)
    #expect(Address.ipv6(high: 0, low: 1, port: 7).port == 7)
  }
}
