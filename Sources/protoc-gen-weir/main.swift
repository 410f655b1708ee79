import WeirPOSIX
import WeirProtobuf

/// A plugin of protoc: a request on standard input, a response on standard output.
ProcessStart.openStandardDescriptors()
StandardStreams.write(Generator.respond(to: StandardStreams.read()).serialized())
