import Testing
import WeirInterceptors
import WeirRPC
import WeirTestSupport

@Suite struct MethodSetTests {
  @Test func `a service stands for all of its methods, a path for one`() throws {
    let set = try MethodSet(["grpc.health.v1.Health", "/keyvalue.v1.KeyValue/Get"])
    #expect(set.contains(SampleCall.check))
    #expect(set.contains(SampleCall.get))
    #expect(!set.contains(Method(service: "keyvalue.v1.KeyValue", name: "Put", kind: .unary)))
    #expect(!set.contains(Method(service: "grpc.health.v1.Health2", name: "Check", kind: .unary)))
    #expect(!MethodSet().contains(SampleCall.check))
  }

  @Test(arguments: ["/grpc.health.v1.Health/Check", "/grpc.health.v1.Health/Nothing", "grpc.health.v1.Health/Check"])
  func `what nobody serves is in no set, whatever it is called`(_ path: String) throws {
    let set = try MethodSet(["grpc.health.v1.Health", "/grpc.health.v1.Health/Check"])
    #expect(!set.contains(Method(unregisteredPath: path)))
  }

  @Test(arguments: ["", "/", "//", "/service", "/service/", "//method", "service/method", "/a/b/c"])
  func `what is neither a service nor a method is refused by name`(_ name: String) {
    let error = #expect(throws: ConfigurationError.self) { try MethodSet([name]) }
    #expect(error?.description.hasPrefix("\"\(name)\" names neither a service") == true)
  }
}
