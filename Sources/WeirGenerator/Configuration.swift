import Foundation

/// What `weir-generator.json` in a target's folder says; all of it can be left out.
///
///     {
///       "importPaths": ["../../Protos"],
///       "protos": ["hello/v1/hello.proto"],
///       "modules": { "common/": "Common" },
///       "access": "package"
///     }
struct Configuration {
  /// Where imported files are looked for, from the target's folder; the folder itself comes first.
  var importPaths: [String] = []
  /// Files below the import paths, as `import` lines write them, that are generated besides those in the target's folder.
  var protos: [String] = []
  /// The files that say so: none or one.
  var files: [URL] = []
  private var modules: [String: String] = [:]
  private var access: String?

  private struct Keys: Decodable {
    var importPaths: [String]?
    var protos: [String]?
    var modules: [String: String]?
    var access: String?
  }

  init(in folder: URL) throws {
    let file = folder.appending(path: "weir-generator.json")
    guard FileManager.default.fileExists(atPath: file.path) else { return }
    let keys: Keys
    do {
      keys = try JSONDecoder().decode(Keys.self, from: Data(contentsOf: file))
    } catch {
      throw Problem("\(file.path) cannot be read: \(error)")
    }
    importPaths = keys.importPaths ?? []
    protos = keys.protos ?? []
    modules = keys.modules ?? [:]
    access = keys.access
    files = [file]
  }

  /// The options of protoc-gen-weir.
  func options(module: String) -> [String] {
    let maps = modules.sorted { $0.key > $1.key }.map { "map=\($0.key):\($0.value)" }
    return ["module=\(module)"] + maps + (access.map { ["access=\($0)"] } ?? [])
  }
}
