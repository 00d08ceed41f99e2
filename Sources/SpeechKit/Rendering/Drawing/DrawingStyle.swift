/// How pictures look, on a page and as files: paper and ink, cinnabar for differences in words, blue for losses, ochre for structure.
enum DrawingStyle {
  /// The colours of light and dark; contrast of text is 4.5 and more in both.
  static let colours: StaticString = """
    :root{color-scheme:light dark;--paper:#fdfcf8;--ink:#1c1b18;--soft:#5f5a4e;--rule:#d8d2c3;--wash:#f4f0e6;--mark:#9a1b1b;--mark-wash:#fbe7e2;--loss:#1f5673;--loss-wash:#e3eef4;--struct:#6a5a1e;--struct-wash:#f3ecd0;--link:#7a1717;--focus:#0b57d0;
    --han:"Noto Serif CJK SC","Source Han Serif SC","Songti SC","STSong","SimSun",serif;--text:"Iowan Old Style","Palatino Linotype","Book Antiqua",Georgia,serif;--ui:system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
    @media (prefers-color-scheme:dark){:root{--paper:#191815;--ink:#e9e5da;--soft:#a8a191;--rule:#3d3a32;--wash:#24221d;--mark:#ff9c8a;--mark-wash:#4a1f1a;--loss:#8cc6e6;--loss-wash:#17323f;--struct:#dcc873;--struct-wash:#37300f;--link:#ffb3a4;--focus:#8ab4ff}}

    """

  /// The marks of a `Drawing`.
  static let marks: StaticString = """
    svg{display:block;max-width:none;font-family:var(--ui)}
    svg text{fill:var(--ink);font-size:11px;font-variant-numeric:tabular-nums}
    svg .soft{fill:var(--soft)}
    svg .strong{font-weight:600}
    svg .han{font-family:var(--han);font-size:13px}
    svg .paper{fill:var(--paper)}
    svg .axis{stroke:var(--rule)}
    svg .bar{fill:var(--wash);stroke:var(--rule)}
    svg .gap{stroke:var(--rule)}
    svg .hatch{stroke:var(--soft)}
    svg .rep{fill:var(--struct-wash);stroke:var(--struct)}
    svg .val{fill:var(--mark)}
    svg .tick{stroke:var(--mark);stroke-width:2.4}
    svg .tick.open{stroke-width:1}
    svg .tick.loss{stroke:var(--loss);stroke-width:1.5;stroke-dasharray:2 2}
    svg .hit{stroke:var(--ink);stroke-width:1.3;opacity:.75}
    svg .dot{fill:var(--mark);fill-opacity:.8}
    svg a:focus-visible .tick{stroke:var(--focus);stroke-width:4}

    """
}
