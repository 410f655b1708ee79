import Testing
import WeirRPC

@Suite struct RouterTests {
  private static let schema = Schema(path: "a.proto", descriptor: [], imports: [])
  private static let endpoint = Endpoint.immediate { (_, _, _) throws(RPCError) in }

  private func service(_ name: String, _ methods: [String]) throws -> ServiceDefinition {
    try ServiceDefinition(
      name: name,
      methods: methods.map { (Method(service: name, name: $0, kind: .unary), Self.endpoint) }, schema: Self.schema)
  }

  private func find(_ path: String, in router: RPCRouter) -> String? {
    let bytes = Array(path.utf8)
    return router.route(path: bytes.span)?.method.path
  }

  @Test func `a path that nobody serves has no route`() throws {
    #expect(find("/a/b", in: try RPCRouter([])) == nil)
    #expect(find("", in: try RPCRouter([])) == nil)
  }

  @Test func `every served path is found, and nothing beside it`() throws {
    // A table of 4096 slots that is nearly half full: many paths share a slot with others.
    let services = try (0..<20).map { service in
      try self.service("s\(service).S", (0..<100).map { "M\($0)" })
    }
    let router = try RPCRouter(services)
    for service in services {
      for route in service.routes {
        let path = route.method.path
        #expect(find(path, in: router) == path)
        for near in [path + "x", path + "\0", String(path.dropLast()), String(path.dropFirst()), path.uppercased()] {
          let served = services.contains { $0.routes.contains { $0.method.path == near } }
          #expect((find(near, in: router) != nil) == served)
        }
      }
    }
  }

  @Test(arguments: ["", "/", "//", "/s.S", "/s.S/", "s.S/M", "/s.S/M/", "/s.S/M?x", "/s.S//M", "/S/M", "/s.S/m"])
  func `what is nearly a path has no route`(_ path: String) throws {
    #expect(find(path, in: try RPCRouter([service("s.S", ["M"])])) == nil)
  }

  @Test func `a service that is served twice is refused`() throws {
    let error = #expect(throws: ServiceError.self) {
      try RPCRouter([service("s.S", ["M", "N"]), service("t.S", ["M"]), service("s.S", ["N"])])
    }
    #expect(error?.description == "/s.S/N is served twice")
  }

  @Test func `a service is found by its full name, and by its simple one`() throws {
    let router = try RPCRouter([
      service("a.b.Map", ["Get"]), service("c.Map", ["Get", "Put"]), service("Map", ["Own"]),
    ])
    #expect(router.route(service: "c.Map", method: "Get")?.method.path == "/c.Map/Get")
    #expect(router.route(service: "Map", method: "Own")?.method.path == "/Map/Own")
    #expect(router.route(service: "Map", method: "Get") == nil)
    #expect(router.route(service: "b.Map", method: "Get") == nil)
    #expect(router.route(service: "", method: "Get") == nil)
    #expect(router.route(service: "c.Map", method: "") == nil)
    let simple = try RPCRouter([service("a.Map", ["Get"]), service("b.Map", ["Get"])])
    #expect(simple.route(service: "Map", method: "Get")?.method.path == "/a.Map/Get")
  }

  @Test func `a method without an endpoint is refused`() {
    let error = #expect(throws: ServiceError.self) {
      try ServiceDefinition(
        name: "s.S",
        methods: [
          (Method(service: "s.S", name: "M", kind: .unary), Self.endpoint),
          (Method(service: "s.S", name: "N", kind: .unary), nil),
        ], schema: Self.schema)
    }
    #expect(error?.description == "no handler for /s.S/N")
  }
}
