import NewsNet
import Testing

@Suite struct `Addresses` {
  @Test(arguments: [
    ("8.8.8.8", AddressKind.global), ("127.0.0.1", .loopback), ("127.255.255.255", .loopback),
    ("0.0.0.0", .loopback), ("10.1.2.3", .privateNetwork), ("172.16.0.1", .privateNetwork),
    ("172.15.0.1", .global), ("172.31.255.255", .privateNetwork), ("172.32.0.1", .global),
    ("192.168.0.1", .privateNetwork), ("192.169.0.1", .global), ("100.64.0.1", .privateNetwork),
    ("100.63.0.1", .global), ("100.128.0.1", .global), ("100.100.100.200", .metadata),
    ("169.254.0.1", .linkLocal), ("169.254.169.254", .metadata), ("198.18.0.1", .privateNetwork),
    ("192.0.2.1", .reserved), ("224.0.0.1", .reserved), ("255.255.255.255", .reserved),
    ("::", .loopback), ("::1", .loopback), ("::2", .loopback), ("::ffff:127.0.0.1", .loopback),
    ("::ffff:8.8.8.8", .global), ("::ffff:10.0.0.1", .privateNetwork),
    ("::10.0.0.1", .privateNetwork),
    ("64:ff9b::7f00:1", .loopback), ("64:ff9b::808:808", .global),
    ("64:ff9b::a9fe:a9fe", .metadata), ("64:ff9b:1::1", .privateNetwork),
    ("2002:7f00:1::", .loopback), ("2002:808:808::1", .global), ("2001::1", .reserved),
    ("2001:db8::1", .reserved), ("2001:4860:4860::8888", .global), ("2606:4700::1111", .global),
    ("fc00::1", .privateNetwork), ("fd12:3456::1", .privateNetwork), ("fd00:ec2::254", .metadata),
    ("fe80::1", .linkLocal), ("fe80::1%eth0", .linkLocal), ("fec0::1", .privateNetwork),
    ("ff02::1", .reserved), ("100::1", .reserved),
  ])
  func `are of a kind`(text: String, kind: AddressKind) throws {
    #expect(AddressKind(try #require(NetAddress(text))) == kind)
  }

  @Test(
    arguments: [
      "", "localhost", "127.1", "1.2.3.4.5", "1.2.3.4.", ".1.2.3.4", "1..3.4", "256.2.3.4",
      "1.2.3.04", "1.2.3.00", "1.2.3.0x4", "4294967297.2.3.4", "::g",
    ])
  func `other texts are none`(text: String) {
    #expect(NetAddress(text) == nil)
  }

  @Test func `an opened pair lets private addresses through, and nothing else`() throws {
    let own = try #require(NetURL("http://intra.example:8080/feed"))
    let other = try #require(NetURL("http://intra.example/feed"))
    let opened = AddressGuard(opening: own)
    let inside = try #require(NetAddress("10.0.0.7"))
    #expect(opened.refusal(of: inside, for: own) == nil)
    #expect(
      opened.refusal(of: inside, for: other)
        == "intra.example:80 is a private address (10.0.0.7), see allow_private")
    let metadata = try #require(NetAddress("169.254.169.254"))
    #expect(opened.refusal(of: metadata, for: own) != nil)
    let listed = AddressGuard(opening: ["INTRA.example:8080", "[::1]:80", "nonsense here"])
    #expect(listed.refusal(of: inside, for: own) == nil)
    #expect(listed.refusal(of: try #require(NetURL("http://[::1]/"))) == nil)
    #expect(listed.refusal(of: try #require(NetURL("http://[::1]:81/"))) != nil)
  }
}
