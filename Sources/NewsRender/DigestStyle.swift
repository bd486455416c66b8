/// The look of the HTML digest: one column, the machine's own fonts, light and dark, screen and
/// paper. Colours keep a contrast of 4.5 and more on their ground.
enum DigestStyle {
  static let sheet = """
    :root { color-scheme: light dark; --ink: #1b1b1a; --soft: #5c5c58; --ground: #fdfdfb;
      --rule: #dcdcd4; --link: #0b4f8a; --mark: #8a2b12; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8e6e1; --soft: #a8a69e; --ground: #161615; --rule: #3a3a36;
        --link: #8fc1f0; --mark: #f0a58f; }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 1.25rem 1rem 3rem; max-width: 42rem; background: var(--ground);
      color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans",
      sans-serif; overflow-wrap: anywhere; }
    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
    a:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .25rem .5rem; }
    header { border-bottom: 3px double var(--rule); padding-bottom: .75rem; }
    header p { margin: .15rem 0; color: var(--soft); }
    h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
    h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; line-height: 1.3; color: var(--mark);
      border-bottom: 1px solid var(--rule); padding-bottom: .2rem; break-after: avoid; }
    h3 { margin: 0; font-size: 1rem; line-height: 1.4; font-weight: 600; }
    h3 a, article li a { color: inherit; text-decoration-color: var(--rule); }
    h3 a:hover, article li a:hover { color: var(--link); text-decoration-color: currentColor; }
    .subtitle { font-weight: 400; color: var(--soft); }
    .count { font-weight: 400; font-size: .85rem; color: var(--soft); }
    .count::before { content: "("; } .count::after { content: ")"; }
    nav ul { list-style: none; margin: .75rem 0 0; padding: 0; display: flex; flex-wrap: wrap;
      gap: .25rem 1rem; }
    .brief ol { margin: 0; padding-inline-start: 2.25rem; }
    .brief li { margin: .25rem 0; }
    .brief li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
    article { display: grid; grid-template-columns: 2.25rem minmax(0, 1fr); margin: .75rem 0;
      break-inside: avoid; }
    article p { margin: 0; }
    .number { color: var(--soft); font-variant-numeric: tabular-nums; }
    .about { font-size: .875rem; color: var(--soft); font-variant-numeric: tabular-nums; }
    article ul { list-style: none; margin: .4rem 0 0; padding-inline-start: .75rem;
      border-inline-start: 2px solid var(--rule); }
    article li { margin: .35rem 0; }
    footer { margin-top: 2.5rem; border-top: 1px solid var(--rule); padding-top: .5rem;
      font-size: .875rem; color: var(--soft); }
    footer p { margin: .25rem 0; }
    @media print {
      :root { --ink: #000; --soft: #444; --ground: #fff; --rule: #bbb; --link: #000; --mark: #000; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      nav, .skip { display: none; }
      a { text-decoration: none; }
    }
    """
}
