/// What `--weir_opt` says: `module=KeyValue,map=google/rpc/:WeirStatusDetails`.
struct Parameters {
  /// The Swift module that the generated files will be part of; empty when no other module is imported by its schemas.
  var module = ""
  /// Which module has the files under a path; the first that fits.
  var modules: [(path: String, module: String)] = []
  /// Who may use what is generated: `public`, `package` or `internal`.
  var access = "public"
  /// Whether services are generated.
  var server = true

  /// - Throws: `GeneratorError` that names the parameter.
  init(_ text: String) throws(GeneratorError) {
    for pair in text.split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw GeneratorError("parameter \(pair): should be name=value") }
      switch parts[0] {
      case "module": module = parts[1]
      case "map":
        let sides = parts[1].split(separator: ":").map(String.init)
        guard sides.count == 2 else { throw GeneratorError("parameter map: should be map=path/:Module") }
        modules.append((sides[0], sides[1]))
      case "access":
        guard ["public", "package", "internal"].contains(parts[1]) else {
          throw GeneratorError("parameter access: should be public, package or internal")
        }
        access = parts[1]
      case "server":
        guard let value = Bool(parts[1]) else { throw GeneratorError("parameter server: should be true or false") }
        server = value
      default: throw GeneratorError("unknown parameter \(parts[0]): there are module, map, access and server")
      }
    }
    modules.append(("google/protobuf/", "WeirProtobuf"))
  }

  /// The module that has the file at `path`.
  func module(of path: String) -> String { modules.first { path.hasPrefix($0.path) }?.module ?? module }
}
