import Glibc
import Testing
import WeirLoop

@Suite struct InheritedSocketsTests {
  private func read(
    _ processes: String?, _ count: String?, _ names: String? = nil
  ) throws(InheritedSocketError) -> InheritedSockets {
    try InheritedSockets(processes: processes, count: count, names: names, ownProcess: 42)
  }

  @Test func `descriptors are counted from 3, and named in order`() throws {
    let unnamed = try read("42", "2")
    #expect(unnamed.sockets.map(\.descriptor) == [3, 4] && unnamed.sockets.map(\.name) == ["", ""])
    let named = try read("42", "3", "grpc:admin:grpc")
    #expect(try named.sockets(named: nil).map(\.descriptor) == [3, 4, 5])
    #expect(try named.sockets(named: "grpc").map(\.descriptor) == [3, 5])
  }

  @Test(
    arguments: [
      (nil, nil, nil, "no sockets were passed: LISTEN_FDS is not set, start it by a socket unit of systemd"),
      ("42", nil, nil, "no sockets were passed: LISTEN_FDS is not set, start it by a socket unit of systemd"),
      ("42", "0", nil, #"LISTEN_FDS is "0", not a number from 1 to 1024"#),
      ("42", "-1", nil, #"LISTEN_FDS is "-1", not a number from 1 to 1024"#),
      ("42", "1025", nil, #"LISTEN_FDS is "1025", not a number from 1 to 1024"#),
      ("42", "99999999999999999999", nil, #"LISTEN_FDS is "99999999999999999999", not a number from 1 to 1024"#),
      (nil, "1", nil, "LISTEN_PID is not set, it must be the number of this process"),
      ("x", "1", nil, #"LISTEN_PID is "x", it must be the number of this process"#),
      ("41", "1", nil, "the sockets are for process 41 (LISTEN_PID), this one is 42"),
      ("42", "2", "grpc", "LISTEN_FDNAMES has 1 names for 2 sockets"),
    ] as [(String?, String?, String?, String)])
  func `says what is wrong with what was passed`(
    _ processes: String?, _ count: String?, _ names: String?, _ expected: String
  ) {
    let error = #expect(throws: InheritedSocketError.self) { try read(processes, count, names) }
    #expect(error?.description == expected)
  }

  @Test func `a name that was not passed is an error that says which were`() throws {
    let error = #expect(throws: InheritedSocketError.self) {
      try read("42", "2", "grpc:admin").sockets(named: "other")
    }
    #expect(error?.description == #"no socket named "other" was passed, but "grpc", "admin""#)
  }

  // MARK: Taking over

  private func open(_ type: Int32 = Int32(SOCK_STREAM.rawValue), listening: Bool) -> Int32 {
    let descriptor = socket(AF_INET, type, 0)
    if listening { listen(descriptor, 1) }
    return descriptor
  }

  @Test func `a listening socket is served under its own address`() throws {
    let descriptor = open(listening: true)
    let socket = try ListeningSocket(inheriting: descriptor)
    guard case .ipv4(0, let port) = socket.address else { return #expect(Bool(false), "\(socket.address)") }
    let client = try ClientSocket(connectingTo: .ipv4(0x7f00_0001, port: port))
    close(client.descriptor)
    socket.close()
  }

  @Test func `somebody else's socket file stays`() throws {
    let path = "\(P_tmpdir)/weir-\(getpid())-inherited.sock"
    let owner = try ListeningSocket(.unix(path: path))
    let copy = (3..<Int32(65_536)).first { descriptor in
      var storage = sockaddr_un()
      var length = socklen_t(MemoryLayout<sockaddr_un>.size)
      let result = unsafe withUnsafeMutablePointer(to: &storage) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe getsockname(descriptor, $0, &length) }
      }
      let name = unsafe withUnsafeBytes(of: &storage.sun_path) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      // It was bound beside its path, and renamed.
      return result == 0 && storage.sun_family == sa_family_t(AF_UNIX) && name == path + "~"
    }
    let inherited = try ListeningSocket(inheriting: dup(try #require(copy)))
    #expect(inherited.address == .unix(path: path + "~"))
    inherited.close()
    #expect(unsafe access(path, F_OK) == 0)
    owner.close()
    #expect(unsafe access(path, F_OK) != 0)
  }

  @Test func `what is no listening stream socket is refused, and left open`() throws {
    var pipes: [Int32] = [0, 0]
    try #require(unsafe pipe(&pipes) == 0)
    let cases = [
      (pipes[0], "is no socket"), (open(listening: false), "does not listen (Accept=no)"),
      (open(Int32(SOCK_DGRAM.rawValue), listening: false), "is no stream socket (ListenStream=)"),
    ]
    for (descriptor, expected) in cases {
      let error = #expect(throws: InheritedSocketError.self) { try ListeningSocket(inheriting: descriptor) }
      #expect(error?.description == "descriptor \(descriptor) \(expected)")
      #expect(close(descriptor) == 0)
    }
    close(pipes[1])
    let error = #expect(throws: InheritedSocketError.self) { try ListeningSocket(inheriting: 1_000_000) }
    #expect(error?.description == "descriptor 1000000 is not open")
  }
}
