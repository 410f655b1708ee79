import Foundation
import PackagePlugin

/// `swift package generate-weir [--target NAME]...`: writes the Swift of each target's `.proto` files into its folder
/// `Generated`, to be committed.
@main struct GenerateWeir: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    var extractor = ArgumentExtractor(arguments)
    let names = extractor.extractOption(named: "target")
    let known = context.package.targets.compactMap { $0 as? any SourceModuleTarget }
    let unknown = names.filter { name in !known.contains { $0.name == name } }
    guard unknown.isEmpty else { throw Problem("there is no target \(unknown.joined(separator: ", "))") }
    let chosen = try known.filter { try (names.isEmpty || names.contains($0.name)) && Protoc.applies(to: $0) }
    guard !chosen.isEmpty else { throw Problem("no target has a .proto file in its folder") }
    let plugin = try context.tool(named: "protoc-gen-weir").url
    for target in chosen { try generate(target, plugin) }
  }

  private func generate(_ target: any SourceModuleTarget, _ plugin: URL) throws {
    let output = target.directoryURL.appending(path: "Generated")
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    let protoc = try Protoc(target, plugin: plugin, output: output)
    let process = try Process.run(protoc.executable, arguments: protoc.arguments)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Problem("protoc failed for \(target.name)") }
    for file in protoc.outputs { print("wrote \(output.appending(path: file).path)") }
  }
}
