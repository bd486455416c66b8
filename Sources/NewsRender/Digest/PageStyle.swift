/// The look of our pages: one column, the machine's own fonts, light and dark, screen and paper.
/// Every colour has a contrast of 4.5 and more on its ground.
enum PageStyle {
  /// Of the digest in a browser.
  static let page = """
    :root { --ink: #1d1d1b; --soft: #5f5e58; --ground: #fbfaf7; --rule: #dedbd2; --mark: #8c2f14;
      --link: #1a4f83; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6e3dc; --soft: #a5a299; --ground: #191917; --rule: #3b3a35; --mark: #eb9b80;
        --link: #93c1ec; }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 41rem; background: var(--ground);
      color: var(--ink); font: 1.0625rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      overflow-wrap: anywhere; }
    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
    a:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; border-radius: 2px; }
    p, h1, h3, ol, ul { margin: 0; }
    small { font-size: .85em; font-weight: 400; color: var(--soft); letter-spacing: 0; }
    em { font-style: normal; color: var(--mark); }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .25rem .5rem; }
    header { border-bottom: 3px double var(--rule); padding-bottom: .9rem; }
    header p { color: var(--soft); font-size: .9375rem; }
    header .desk { color: var(--mark); font-weight: 600; }
    header .day { color: var(--ink); font-size: 1.0625rem; margin-bottom: .5rem; }
    h1, h2 { font-family: ui-serif, "Iowan Old Style", Charter, Georgia, "Noto Serif", serif; }
    h1 { font-size: 2rem; line-height: 1.15; letter-spacing: -.01em; text-wrap: balance; }
    h2 { margin: 2.25rem 0 .75rem; font-size: 1.25rem; line-height: 1.3; color: var(--mark);
      border-bottom: 1px solid var(--rule); padding-bottom: .25rem; break-after: avoid; }
    h3 { font-size: 1.0625rem; line-height: 1.4; font-weight: 600; text-wrap: pretty; }
    h3 a, article li a { color: inherit; text-decoration-color: var(--rule); }
    h3 a:hover, article li a:hover { color: var(--link); text-decoration-color: currentColor; }
    h3 span, article li span { font-weight: 400; color: var(--soft); }
    .brief h2 { margin-top: 1.25rem; border: 0; padding: 0; }
    .brief ol { padding-inline-start: 2.25rem; }
    .brief li { margin: .35rem 0; }
    .brief li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
    .brief a { color: var(--ink); text-decoration-color: var(--rule); }
    .brief span { unicode-bidi: isolate; }
    nav { margin-top: 1.5rem; font-size: .9375rem; }
    nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; }
    article { position: relative; padding-inline-start: 2.25rem; margin: 1rem 0;
      break-inside: avoid; }
    article b { position: absolute; inset-block-start: 0; left: 0; width: 1.6rem; text-align: end;
      font-weight: 400; color: var(--soft); font-variant-numeric: tabular-nums; direction: ltr; }
    .about { font-size: .875rem; color: var(--soft); font-variant-numeric: tabular-nums; }
    [dir="rtl"] + .about { text-align: right; }
    article ul { list-style: none; margin-top: .5rem; padding-inline-start: .85rem;
      border-inline-start: 2px solid var(--rule); }
    article li + li { margin-top: .5rem; }
    article li { line-height: 1.4; }
    footer { margin-top: 2.75rem; border-top: 1px solid var(--rule); padding-top: .75rem;
      font-size: .875rem; color: var(--soft); }
    @media print {
      :root { --ink: #000; --soft: #444; --ground: #fff; --rule: #bbb; --mark: #000; --link: #000; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      nav, .skip { display: none; }
      a { text-decoration: none; }
    }
    """

  /// Of the digest in a mail: what mail programs understand, and right without any of it.
  static let mail = """
    body { max-width: 41em; margin: 0 auto; padding: 12px; background: #ffffff; color: #1d1d1b;
      font: 16px/1.5 sans-serif; overflow-wrap: anywhere; word-break: break-word; }
    p, h1, h3 { margin: 0; }
    h1 { font: bold 28px/1.2 Georgia, serif; }
    h2 { margin: 28px 0 8px; font: bold 19px/1.3 Georgia, serif; color: #8c2f14;
      border-bottom: 1px solid #dedbd2; }
    h3 { font-size: 16px; line-height: 1.4; font-weight: 600; }
    h3 b, small, h3 span, li span, .about, header p, footer { font-weight: 400; color: #5f5e58; }
    .brief span { color: inherit; }
    .about, header p, footer { font-size: 14px; }
    a { color: #1a4f83; }
    em { font-style: normal; color: #8c2f14; }
    article { margin: 14px 0; }
    article ul { margin: 6px 0 0; padding: 0 0 0 12px; list-style: none;
      border-left: 2px solid #dedbd2; }
    article li { margin: 6px 0; }
    footer { margin-top: 28px; border-top: 1px solid #dedbd2; padding-top: 8px; }
    @media (prefers-color-scheme: dark) {
      body { background: #191917; color: #e6e3dc; }
      h2, em { color: #eb9b80; }
      a { color: #93c1ec; }
      h3 b, small, h3 span, li span, .about, header p, footer { color: #a5a299; }
    }
    """

  /// Of the list of editions.
  static let index = """
    \(page)
    main ul { list-style: none; padding: 0; }
    main li { display: flex; gap: .25rem 1rem; flex-wrap: wrap; align-items: baseline;
      padding: .3rem 0; }
    main li time { color: var(--soft); min-width: 12rem; font-variant-numeric: tabular-nums; }
    """
}
