import Glibc
import NewsDesk
import NewsSystem

Machine.holdStandardDescriptors()
Machine.returnLargeBlocks()
// libcurl and the store read names through the locale; its language is not ours to follow.
unsafe setlocale(LC_CTYPE, "C.UTF-8")
Signals.ignoreBrokenPipe()
exit(Program(Machine.arguments).run().rawValue)
