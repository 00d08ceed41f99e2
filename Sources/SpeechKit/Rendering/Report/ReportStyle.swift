/// How a page looks: paper and ink, rules instead of boxes, one serif for texts, one sans for numbers, places and labels.
///
/// No font, picture or style is loaded. Wide pages have their contents at the left; narrow ones set cells and columns below each other.
enum ReportStyle {
  static let markup: Markup = {
    var style = Markup()
    style.literal(DrawingStyle.colours)
    style.literal(page)
    style.literal(DrawingStyle.marks)
    style.literal(tables)
    style.literal(sides)
    style.literal(narrow)
    style.literal(media)
    return style
  }()

  private static let page: StaticString = """
    *{box-sizing:border-box}
    html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--text)}
    :lang(zh){font-family:var(--han);line-height:1.75}
    a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:.06em}
    :focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
    .skip{position:absolute;left:-999px}
    .skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
    .page{max-width:78rem;margin:0 auto;padding:2.5rem 1.5rem 6rem;display:grid;grid-template-columns:minmax(0,1fr);gap:0 3rem}
    .page>*{min-width:0}
    @media (min-width:68rem){.page{grid-template-columns:11.5rem minmax(0,1fr);grid-template-rows:auto 1fr}.page>header,.page>main{grid-column:2}.page>nav{grid-column:1;grid-row:1/span 2;position:sticky;top:2.5rem;align-self:start;max-height:calc(100vh - 4rem);overflow-y:auto}}
    nav{font:.82rem/1.45 var(--ui)}
    nav ol{list-style:none;margin:0;padding:0;border-top:1px solid var(--rule)}
    nav li{border-bottom:1px solid var(--rule)}
    nav a{display:flex;justify-content:space-between;gap:.5rem;padding:.4rem 0;text-decoration:none;color:var(--ink)}
    nav a:hover{color:var(--link)}
    nav .n{color:var(--soft);font-variant-numeric:tabular-nums}
    @media (max-width:67.99rem){nav ol{columns:2;column-gap:1.5rem;margin-bottom:1.5rem}nav li{break-inside:avoid}}
    .kicker{font:.8rem/1.4 var(--ui);color:var(--soft);margin:0 0 .6rem}
    h1{font-family:var(--han);font-weight:700;font-size:clamp(1.6rem,4.2vw,2.4rem);line-height:1.3;margin:0 0 .8rem;overflow-wrap:anywhere}
    h2{font:600 1.25rem/1.35 var(--text);margin:3.2rem 0 .3rem;padding-top:.7rem;border-top:2px solid var(--ink);overflow-wrap:anywhere}
    h3{font:600 1.08rem/1.35 var(--text);margin:2.2rem 0 .3rem;padding-top:.5rem;border-top:1px solid var(--soft)}
    h2:lang(zh),h3:lang(zh){font-family:var(--han)}
    .h3{display:block;font:600 1rem/1.4 var(--text);margin:1.8rem 0 .4rem}
    .h3 :lang(zh){font-weight:600}
    .lede{color:var(--soft);margin:.1rem 0 1.1rem;max-width:46rem}
    .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));gap:.9rem 2rem;margin:1.4rem 0;padding:1rem 0;border-block:1px solid var(--rule)}
    .facts div{min-width:0}
    .facts dt{font:.74rem/1.4 var(--ui);color:var(--soft)}
    .facts dd{margin:0;font-size:1.02rem;overflow-wrap:anywhere}
    .basis{font:.72rem/1.3 var(--ui);color:var(--soft);border:1px solid var(--rule);border-radius:1em;padding:0 .5em;display:inline-block}
    .ev{font:.74rem/1.3 var(--ui);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
    .key{max-width:46rem;padding:0;list-style:none;margin:1.2rem 0}
    .key li{padding:.35rem 0 .35rem 1.4rem;position:relative;overflow-wrap:anywhere}
    .key li::before{content:"—";position:absolute;left:0;color:var(--mark)}
    .losses{padding-left:1.2rem;font-size:.92rem}
    .losses li{margin:.3rem 0;overflow-wrap:anywhere}
    figure{margin:1rem 0}
    figcaption{font:.8rem/1.5 var(--ui);color:var(--soft);max-width:46rem}
    .scroll{overflow-x:auto;scrollbar-width:thin}
    .num{font-variant-numeric:tabular-nums}
    .nb{white-space:nowrap}
    .ctx{color:var(--soft)}
    code{font:.86em/1.5 ui-monospace,"SFMono-Regular",Menlo,Consolas,monospace;overflow-wrap:anywhere}

    """

  private static let tables: StaticString = """
    table{border-collapse:collapse;width:100%;font-size:.92rem}
    caption{text-align:left;font:.8rem/1.5 var(--ui);color:var(--soft);padding-bottom:.4rem}
    th,td{text-align:left;vertical-align:top;padding:.5rem .7rem .5rem 0;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}
    th:last-child,td:last-child{padding-right:0}
    thead th{font:600 .74rem/1.3 var(--ui);color:var(--soft);border-bottom:1px solid var(--ink);overflow-wrap:normal}
    tbody th{font-weight:400}
    .r{text-align:right}
    th[scope=row].num,td.num,td .ev{white-space:nowrap}
    .lem{font-family:var(--han)}
    .for{font:.8rem/1.45 var(--ui)}
    .for b{font-weight:600}
    .tag{font:.72rem/1.3 var(--ui);border:1px solid var(--rule);border-radius:.2em;padding:0 .35em;display:inline-block}
    .tag.must,.tag.forbidden{border-color:var(--mark);color:var(--mark)}
    .ti{padding-left:1rem;text-indent:-1rem}
    .headline,.han{font-family:var(--han)}
    .headline{font-weight:600}
    .demands{margin:.3rem 0 0;padding-left:1.2rem}
    .demands li{margin:.25rem 0}
    .items .what{max-width:34rem}
    details>summary{cursor:pointer;font:.82rem/1.6 var(--ui);color:var(--soft)}
    details>summary [lang]{font-family:var(--han)}
    details[open]>summary{margin-bottom:.4rem}
    .kwic td{padding:.25rem .4rem;border:0;border-bottom:1px solid var(--wash);font-family:var(--han);white-space:nowrap}
    .kwic .l{text-align:right;color:var(--soft)}
    .kwic .h{font-weight:700;color:var(--mark)}
    .kwic .rr{color:var(--soft)}
    .kwic .m{font:.76rem/1.9 var(--ui)}
    .tools{display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;align-items:center;font:.82rem/1.4 var(--ui);margin:.6rem 0}
    .tools input{font:inherit;padding:.35rem .6rem;border:1px solid var(--soft);border-radius:.3rem;background:var(--paper);color:var(--ink);min-width:13rem}
    .tools button,.panel button{font:.82rem/1.2 var(--ui);padding:.4rem .7rem;border:1px solid var(--soft);border-radius:.3rem;background:var(--paper);color:var(--ink);cursor:pointer}
    html:not(.js) .js{display:none}

    """

  private static let sides: StaticString = """
    mark{background:none;print-color-adjust:exact;-webkit-print-color-adjust:exact;color:var(--ink);border-bottom:1px solid var(--mark);padding:0 .08em}
    mark.odd{background:var(--mark-wash);border-bottom-width:2px}
    mark.loss{border-bottom:1px dotted var(--loss)}
    mark.loss.odd{background:var(--loss-wash);border-bottom-width:2px}
    mark.rep{background:var(--struct-wash);border-bottom:2px double var(--struct);font:.8rem/1.6 var(--ui)}
    mark.form{border-bottom:1px solid var(--rule);padding:0}
    mark .nb>a{color:var(--mark);font:.68rem/1 var(--ui);vertical-align:super;text-decoration:none;margin-left:.1em}
    mark.loss .nb>a{color:var(--loss)}
    .row{display:grid;grid-template-columns:4.8rem minmax(0,1fr);border-bottom:1px solid var(--rule);padding:.7rem 0}
    .row>.where{font:.78rem/1.6 var(--ui);color:var(--soft);font-variant-numeric:tabular-nums}
    .row>.where b{font-weight:600;color:var(--ink);display:block}
    .cells{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:.6rem 1.6rem}
    .n2 .cells{grid-template-columns:repeat(2,minmax(0,1fr))}
    .n3 .cells{grid-template-columns:repeat(3,minmax(0,1fr))}
    .n4 .cell .wit{display:block;font:600 .72rem/1.5 var(--ui);color:var(--soft)}
    .n4 .head .cell span{display:inline}
    .cell{min-width:0;font-family:var(--han);font-size:.95rem;line-height:1.8;overflow-wrap:anywhere}
    .n2 .cell .wit,.n3 .cell .wit{display:none}
    .lack{display:inline-block;font:.8rem/1.6 var(--ui);color:var(--soft);padding-left:1.2rem;background:repeating-linear-gradient(135deg,var(--rule) 0 1px,transparent 1px 5px) left/.7rem 100% no-repeat}
    .head{position:sticky;top:0;background:var(--paper);z-index:2;border-bottom:1px solid var(--ink)}
    .head .cell{font:600 .8rem/1.4 var(--ui)}
    .head .cell span{display:block;font-weight:400;color:var(--soft)}
    details.same .cells+.cells{margin-top:.35rem}
    .src{border-top:1px solid var(--rule);padding:.8rem 0}
    .src p{margin:.35rem 0;display:grid;grid-template-columns:3rem minmax(0,1fr);font-family:var(--han);font-size:.92rem;line-height:1.8;overflow-wrap:anywhere}
    .src p>i{font:.72rem/2.1 var(--ui);color:var(--soft);font-style:normal;font-variant-numeric:tabular-nums}
    :target{background:var(--mark-wash);outline:2px solid var(--mark-wash)}
    details:has(:target)::details-content{content-visibility:visible;block-size:auto}
    section:target,figure:target,table:target,div:target,ul:target,details:target{background:none;outline:none}
    ::highlight(evidence){background:var(--mark);color:var(--paper)}
    .panel{position:fixed;inset:auto 0 0 0;max-height:50vh;overflow-y:auto;background:var(--paper);color:var(--ink);border-top:2px solid var(--ink);box-shadow:0 -6px 24px rgb(0 0 0/.18);padding:.9rem 1.5rem 1.1rem;z-index:8}
    .panel p{margin:.2rem 0 .7rem;max-width:60rem;font-family:var(--han);overflow-wrap:anywhere}
    .panel #panel-head{margin:0;font:600 .82rem/1.4 var(--ui);color:var(--soft)}

    """

  private static let narrow: StaticString = """
    @media (max-width:47.99rem){
    .page{padding:1.4rem 1rem 5rem}
    .sides .cells,.sides.n2 .cells,.sides.n3 .cells{grid-template-columns:minmax(0,1fr);gap:.7rem}
    .sides .cell .wit{display:block;font:600 .72rem/1.5 var(--ui);color:var(--soft)}
    .head{display:none}
    .row{grid-template-columns:minmax(0,1fr)}
    .row>.where{margin-bottom:.3rem}
    .row>.where b{display:inline}
    table.stack caption{display:block}
    table.stack thead{position:absolute;left:-999px}
    table.stack,table.stack tbody,table.stack tr,table.stack td,table.stack th{display:block;border:0;padding:0}
    table.stack tr{border-bottom:1px solid var(--rule);padding:.7rem 0}
    table.stack td[data-l]{position:relative;padding-left:5.4rem;min-height:1.7rem}
    table.stack td[data-l]::before{content:attr(data-l);font:.72rem/1.5 var(--ui);color:var(--soft);position:absolute;left:0;top:.2rem;width:5.2rem}
    table.stack .r{text-align:left}
    .tools input{min-width:0;width:11rem}
    }
    @media (min-width:48rem){.apparatus .rd .lem{display:block}.apparatus .rd{min-width:6.4rem}.apparatus .it{overflow-wrap:normal;word-break:keep-all}.apparatus td:nth-child(3){min-width:9rem}}

    """

  private static let media: StaticString = """
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    @media (forced-colors:active){mark{border:1px solid;background:Mark;color:MarkText}svg .tick{stroke:CanvasText}}
    @media print{
    :root{--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb;--wash:#f3f3f3;--mark:#9a1b1b;--mark-wash:#fbe7e2;--loss:#1f5673;--loss-wash:#e3eef4;--struct:#6a5a1e;--struct-wash:#f3ecd0}
    @page{size:A4;margin:18mm 16mm}
    body{font-size:9.5pt}
    .page{display:block;max-width:none;padding:0}
    nav,.tools,.panel,.skip{display:none!important}
    h2,h3{break-after:avoid;margin-top:1.6rem}
    .row,tr,figure{break-inside:avoid}
    .head{position:static}
    a{color:inherit;text-decoration:none}
    .src{columns:2}
    .scroll{overflow:visible}
    svg{max-width:100%;height:auto}
    .kwic{font-size:7pt}
    .items details::details-content,.src::details-content,#terms details::details-content{content-visibility:visible;block-size:auto}
    .src p{font-size:7.5pt;line-height:1.5}
    .cell{font-size:8.5pt;line-height:1.5}
    .row{padding:.35rem 0}
    th,td{padding:.3rem .6rem .3rem 0}
    }
    """
}
