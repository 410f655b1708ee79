import WeirPOSIX
import WeirProtobuf

/// A plugin of protoc: a request on standard input, a response on standard output.
ProcessStart.openStandardDescriptors()
switch CommandLine.arguments.dropFirst().first {
case nil where !StandardStreams.isInputTerminal:
  StandardStreams.write(Generator.respond(to: StandardStreams.read()).serialized())
case nil, "--help"?, "-h"?: StandardStreams.write(Array(Usage.text.utf8))
case "--version"?: StandardStreams.write(Array("protoc-gen-weir \(Usage.version)\n".utf8))
case let argument?: StandardStreams.fail("protoc-gen-weir: unknown argument \(argument); try --help")
}
