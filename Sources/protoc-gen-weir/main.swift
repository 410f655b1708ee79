import WeirPOSIX
import WeirProtobuf
import WeirRPC

/// As a plugin of protoc, or, with `--normalise`, as a filter over a `FileDescriptorSet` for `protoc-gen-c`.
ProcessStart.openStandardDescriptors()
let input = StandardStreams.read()
if CommandLine.arguments.dropFirst().first == "--normalise" {
  do {
    let set = try Google_Protobuf_FileDescriptorSet(serialized: input.span)
    StandardStreams.write(Normaliser.normalise(set).serialized())
  } catch {
    StandardStreams.fail("protoc-gen-weir: \(error.reason)")
  }
} else {
  StandardStreams.write(Generator.respond(to: input).serialized())
}
