import Glibc
import NewsSystem
import Testing

struct SystemErrorTests {
  @Test(
    arguments: [
      (ENOSPC, "digests/x.txt", nil, "digests/x.txt: no space left on device"),
      (EIO, "x", nil, "x: input/output error"), (EACCES, nil, nil, "write: permission denied"),
      (EINVAL, "x", "is not a regular file", "x: is not a regular file"),
      (4095, "x", nil, "x: unknown error 4095"),
    ] as [(Int32, String?, String?, String)])
  func `an error says where and what`(code: Int32, path: String?, reason: String?, text: String) {
    let error = SystemError(code: code, call: "write", path: path, reason: reason)
    #expect(error.description == text)
  }
}
