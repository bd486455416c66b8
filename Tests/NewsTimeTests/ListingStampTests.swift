import NewsTime
import Testing

@Suite struct ListingStampTests {
  private static let wall = CivilTime(
    day: Day(year: 2024, month: 6, day: 25)!, time: TimeOfDay(hour: 9, minute: 30)!)

  private func text(_ line: String, reference: CivilTime? = wall) -> String? {
    guard let found = ListingStamp.find(in: line).first else { return nil }
    return ListingDates([found], reference: reference).stamp(found)?.text
  }

  @Test(
    arguments: [
      ("25 June 2024 - 02:09", "2024-06-25T02:09:00"),
      ("21 February, 2017 , 10:07", "2017-02-21T10:07:00"),
      ("19:44 31-08-2015", "2015-08-31T19:44:00"),
      ("11:10 11.10.2012", "2012-10-11T11:10:00"),
      ("27 марта 2024 | 20:10", "2024-03-27T20:10:00"),
      ("- 18 May 2024, 20:18", "2024-05-18T20:18:00"),
      ("07 February 2026 08:48 PM UTC+00", "2026-02-07T20:48:00+00:00"),
      ("27.02.2026 15:14:00", "2026-02-27T15:14:00"),
      ("24 June 2024 20:49 (+0400)", "2024-06-24T20:49:00+04:00"),
      ("24 June 2024 20:49 (+0400", "2024-06-24T20:49:00+04:00"),
      ("24 June 2024 20:49 (UTC", "2024-06-24T20:49:00+00:00"),
      ("2024-06-24T20:49:07+04:00", "2024-06-24T20:49:07+04:00"),
      ("2016年03月18日 23時5分", "2016-03-18T23:05:00"),
      ("2016/3/3 phones and rumours", "2016-03-03"),
      ("18 marzo, 2016 Fiestas", "2016-03-18"),
      ("aprile 25, 2016 - 5:47 pm", "2016-04-25T17:47:00"),
      ("Mar 09, 2016", "2016-03-09"), ("25.06.2024: A title of the day", "2024-06-25"),
      ("publié le 17 avril 2019 16", "2019-04-17"),
      ("21/05/2020 19h03", "2020-05-21T19:03:00"),
      ("By REUTERS 11/20/2019 01:14 PM", "2019-11-20T13:14:00"),
      ("Posted by Somebody on Sunday September 11, 2022 @03:38PM", "2022-09-11T15:38:00"),
      ("April 24, 2020 at 8:36 a.m.", "2020-04-24T08:36:00"),
      ("03-Mar-2016 03:51", "2016-03-03T03:51:00"),
      ("2019.3.4 Mon 8:15", "2019-03-04T08:15:00"),
      ("Mittwoch, 01. November 2023 - Handel", "2023-11-01"),
      ("24.6.2024 klo 14.30", "2024-06-24T14:30:00"),
      ("2024. június 24. 14:30", "2024-06-24T14:30:00"),
      ("24 de junio de 2024", "2024-06-24"),
      ("ngày 24 tháng 6 năm 2024", "2024-06-24"),
      ("2024년 6월 24일 오후 3시 20분", "2024-06-24T15:20:00"),
      ("٢٤ يونيو ٢٠٢٤", "2024-06-24"),
      ("June 24th, 2024", "2024-06-24"),
      ("24 June 2024", "2024-06-24"),
      ("15 Սեպտեմբերի, 2020", "2020-09-15"),
    ])
  func `a whole stamp is read`(line: String, stamp: String) {
    #expect(text(line) == stamp)
  }

  @Test(
    arguments: [
      ("18:42", "18:42"), ("3:32 pm", "15:32"), ("06:11 Uhr", "06:11"), ("04h54", "04:54"),
      ("klo 9.05", "09:05"), ("22:25 Uhr | Titel", "22:25"), ("21:06 A title here", "21:06"),
      ("A title here (09:35 Uhr)", "09:35"),
    ])
  func `a clock alone stays a clock without a reference`(line: String, stamp: String) {
    #expect(text(line, reference: nil) == stamp)
  }

  @Test(
    arguments: [
      ("2 hours ago", "2024-06-25T07:30:00"), ("vor 5 Minuten", "2024-06-25T09:25:00"),
      ("il y a 2 heures", "2024-06-25T07:30:00"), ("hace 3 días", "2024-06-22"),
      ("5 минут назад", "2024-06-25T09:25:00"), ("3時間前", "2024-06-25T06:30:00"),
      ("an hour ago", "2024-06-25T08:30:00"), ("7 minuten geleden", "2024-06-25T09:23:00"),
      ("вчера", "2024-06-24"), ("11:09, сьогодні", "2024-06-25T11:09:00"),
      ("Yesterday, 18:05", "2024-06-24T18:05:00"), ("gestern um 18:05 Uhr", "2024-06-24T18:05:00"),
      ("21 сен", "2023-09-21"), ("Jun 24", "2024-06-24"), ("9/27", "2023-09-27"),
      ("24.06. 18:05", "2024-06-24T18:05:00"), ("há 10 minutos", "2024-06-25T09:20:00"),
      ("5分钟前", "2024-06-25T09:25:00"), ("昨天 18:05", "2024-06-24T18:05:00"),
      ("منذ ساعتين", "2024-06-25T07:30:00"), ("לפני שעתיים", "2024-06-25T07:30:00"),
      ("час назад", "2024-06-25T08:30:00"), ("منذ ساعة", "2024-06-25T08:30:00"),
    ])
  func `what is told from now is read against the reference`(line: String, stamp: String) {
    #expect(text(line) == stamp)
  }

  @Test(
    arguments: [
      "version 7.0.1 is out", "10.05 million", "2:1 at half time", "COVID-19 and 5G", "No 10",
      "15 Pro Max", "May 2024", "room 12-14", "1.34,306", "chapter 3:16:4", "24 hours in Derbent",
      "37,000 dead", "score 10:5", "plain words alone", "US-2024-06",
      "Ein Haus stand vor Jahren leer",
    ])
  func `numbers that are no stamps are left alone`(line: String) {
    #expect(text(line) == nil)
  }

  @Test func `day or month first is decided by all stamps of the document`() {
    let american = ["11/02/2019 01:14 PM", "11/19/2019 11:40 PM"].flatMap {
      ListingStamp.find(in: $0)
    }
    let dates = ListingDates(american, reference: nil)
    #expect(american.map { dates.stamp($0)?.day?.text } == ["2019-11-02", "2019-11-19"])
    let european = ["02/11/2019 13:14", "19/11/2019 23:40"].flatMap { ListingStamp.find(in: $0) }
    let others = ListingDates(european, reference: nil)
    // A day over twelve is evidence for those that could be either.
    let mixed = ["06/25/2024", "06/13/2024", "06/04/2024", "05/07/2024"].flatMap {
      ListingStamp.find(in: $0)
    }
    let monthFirst = ListingDates(mixed, reference: nil)
    #expect(
      mixed.map { monthFirst.stamp($0)?.text } == [
        "2024-06-25", "2024-06-13", "2024-06-04", "2024-05-07",
      ])
    #expect(european.map { others.stamp($0)?.day?.text } == ["2019-11-02", "2019-11-19"])
  }

  @Test func `clocks that run over midnight fall back by days`() {
    let list = ["08:10", "00:05", "23:50", "18:15", "14:00", "22:00"].flatMap {
      ListingStamp.find(in: $0)
    }
    let stamps = ListingDates(list, reference: Self.wall).stamps(list)
    #expect(
      stamps.map { $0?.text } == [
        "2024-06-25T08:10:00", "2024-06-25T00:05:00", "2024-06-24T23:50:00",
        "2024-06-24T18:15:00", "2024-06-24T14:00:00", "2024-06-23T22:00:00",
      ])
  }

  @Test func `a stamp takes its label and its brackets with it`() {
    let line = "A flood in the valley (09:35 Uhr)"
    #expect(ListingStamp.find(in: line).first?.range == 22..<line.utf8.count)
    let labelled = "Published on 24 June 2024"
    #expect(ListingStamp.find(in: labelled).first?.range == 0..<labelled.utf8.count)
  }
}
