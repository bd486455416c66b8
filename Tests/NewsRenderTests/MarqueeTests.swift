import NewsModel
import NewsRender
import NewsText
import NewsTime
import Testing

@Suite struct MarqueeTests {
  @Test func `titles roll through the window and come round`() {
    var marquee = Marquee(width: 10, bar: nil)
    marquee.show([Samples.event(1, "2024-06-24 20:49", "Dam holds as river falls")])
    var frames: [String] = []
    repeat { frames.append(marquee.frame()) } while !marquee.isAtStart
    #expect(frames.count == 24 + 7)
    #expect(frames[0] == "Dam holds ")
    #expect(frames[1] == "am holds a")
    #expect(frames[24] == "   ·   Dam")
    #expect(marquee.frame() == "Dam holds ")
  }

  @Test func `a title that has room stands still`() {
    var marquee = Marquee(width: 12, bar: nil)
    marquee.show([Samples.event(1, "2024-06-24 20:49", "Dam holds")])
    #expect(marquee.isStill)
    #expect(marquee.frame() == "Dam holds   ")
    #expect(marquee.frame() == "Dam holds   ")
  }

  @Test func `every frame has its width, whatever rolls`() {
    var marquee = Marquee(width: 21, bar: nil)
    marquee.show(Samples.events)
    repeat {
      let frame = marquee.frame()
      #expect(Cells.width(frame) == 21, "\(frame)")
    } while !marquee.isAtStart
  }

  @Test func `a rolling line is escaped as its bar wants it`() {
    var marquee = Marquee(width: 8, bar: .tmux)
    marquee.show([Samples.event(1, "2024-06-24 20:49", "#[bold]x")])
    #expect(marquee.frame() == "##[bold]x")
  }
}
