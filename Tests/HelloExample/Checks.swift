import Weir

/// What the page about validation shows.
func checkedGreeter() throws -> ServiceDefinition {
  try Greeter().checking(Hello_V1_GreeterHandlers.Methods.greet) { (request: Hello_V1_GreetRequest) in
    guard request.name.utf8.count > 100 else { return }
    throw RPCError(.invalidArgument, "name is too long", details: [.badRequest(field: "name", "at most 100 bytes")])
  }
}
