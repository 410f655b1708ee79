import Foundation
import PackagePlugin

/// One run of protoc over the `.proto` files of a target: those in its folder, and those that its configuration names.
///
/// The file is the same in both plugins, by a link: a plugin cannot use a library.
struct Protoc {
  let executable: URL
  let arguments: [String]
  /// What the run depends on.
  let inputs: [URL]
  /// The names of the files that it writes.
  let outputs: [String]

  /// - Parameter plugin: the `protoc-gen-weir` to run.
  /// - Throws: what to do about it, for the person at the terminal.
  init(_ target: SourceModuleTarget, plugin: URL, output: URL) throws {
    let root = target.directoryURL
    let own = target.sourceFiles.filter { $0.url.pathExtension == "proto" }.map(\.url).sorted { $0.path < $1.path }
    let configuration = try Configuration(in: root)
    executable = try Self.find()
    let roots =
      [root] + configuration.importPaths.map { URL(fileURLWithPath: $0, relativeTo: root).standardizedFileURL }
    let protos = own + (try configuration.protos.map { try Self.find($0, below: roots) })
    try Self.checkWellKnownTypes(protos, executable, roots)
    let names = own.map { String($0.path.dropFirst(root.path.count).drop { $0 == "/" }) } + configuration.protos
    outputs = names.map(Self.output)
    let doubled = Dictionary(grouping: names, by: Self.output).values.first { $0.count > 1 }
    if let doubled {
      throw Problem("\(doubled.joined(separator: " and ")) would both become \(Self.output(doubled[0]))")
    }
    inputs = protos + [plugin] + configuration.files
    arguments =
      roots.map { "-I\($0.path)" }
      + ["--plugin=protoc-gen-weir=\(plugin.path)", "--weir_out=\(output.path)"]
      + configuration.options(module: target.moduleName).map { "--weir_opt=\($0)" } + names
  }

  /// `a/v1/types.proto` becomes `a_v1_types.weir.swift`: a module cannot hold two files of one name.
  private static func output(_ name: String) -> String {
    String(name.dropLast(".proto".count).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }) + ".weir.swift"
  }

  /// Whether a target has anything to generate from.
  static func applies(to target: SourceModuleTarget) throws -> Bool {
    if target.sourceFiles.contains(where: { $0.url.pathExtension == "proto" }) { return true }
    return try !Configuration(in: target.directoryURL).protos.isEmpty
  }

  private static func find(_ name: String, below roots: [URL]) throws -> URL {
    let places = roots.map { $0.appending(path: name) }
    guard let found = places.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else {
      throw Problem(
        "weir-generator.json names \(name), which is in none of \(roots.map(\.path).joined(separator: ", "))")
    }
    return found
  }

  /// `PROTOC_PATH`, or the first `protoc` on `PATH`.
  private static func find() throws -> URL {
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["PROTOC_PATH"], !path.isEmpty {
      guard FileManager.default.isExecutableFile(atPath: path) else {
        throw Problem("PROTOC_PATH is \(path), which is no program that can be run")
      }
      return URL(fileURLWithPath: path)
    }
    for folder in (environment["PATH"] ?? "").split(separator: ":") {
      let path = "\(folder)/protoc"
      if FileManager.default.isExecutableFile(atPath: path) { return URL(fileURLWithPath: path) }
    }
    throw Problem(
      "there is no protoc on PATH: install it (Debian, Ubuntu: apt install protobuf-compiler libprotobuf-dev), or set "
        + "PROTOC_PATH")
  }

  /// protoc finds the `.proto` files of `google/protobuf` beside itself; Debian has them in a package of their own.
  private static func checkWellKnownTypes(_ protos: [URL], _ protoc: URL, _ roots: [URL]) throws {
    let needed = try protos.contains { try String(contentsOf: $0, encoding: .utf8).contains("\"google/protobuf/") }
    guard needed else { return }
    let program = protoc.resolvingSymlinksInPath().deletingLastPathComponent()
    let places = roots + [program, program.deletingLastPathComponent().appending(path: "include")]
    let usual = ["/usr/include", "/usr/local/include"].map { URL(fileURLWithPath: $0) }
    let isThere = (places + usual).contains { place in
      FileManager.default.fileExists(atPath: place.appending(path: "google/protobuf/descriptor.proto").path)
    }
    guard isThere else {
      throw Problem(
        "google/protobuf/*.proto are missing, which come with protoc (Debian, Ubuntu: apt install libprotobuf-dev)")
    }
  }
}

/// Text for the person at the terminal.
struct Problem: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
