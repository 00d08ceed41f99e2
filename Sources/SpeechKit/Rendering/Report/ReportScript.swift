/// What a page does besides being read: a press on a place shows its sentence with the exact stretch marked, n and p go from difference to
/// difference, / filters items. Everything is there without it too.
///
/// Places count Unicode scalars, JavaScript counts UTF-16: texts are taken apart by `[...text]`.
enum ReportScript {
  static let markup: Markup = {
    var script = Markup()
    script.literal(text)
    return script
  }()

  private static let text: StaticString = #"""
    (()=>{const d=document,all=(s,e=d)=>[...e.querySelectorAll(s)],by=i=>d.getElementById(i);
    d.documentElement.classList.add("js");
    const panel=by("panel"),box=by("panel-text");let last=null,goal=null,at=-1;
    const reveal=e=>{for(let p=e;p;p=p.parentElement)if(p.tagName==="DETAILS")p.open=true};
    // The pieces of the sentences from the one that holds a piece to the one that holds an end, over the lines of the file.
    const sentences=(piece,e)=>{const list=all("span[data-s]",piece.closest(".src"));let a=list.indexOf(piece),b=a+1;
    while(a>0&&"c" in list[a].dataset)a--;while(b<list.length&&("c" in list[b].dataset||+list[b].dataset.s<e))b++;return list.slice(a,b)};
    // What of a piece stands before, in and behind a place.
    const cut=(piece,s,e)=>{const b=+piece.dataset.s,t=[...piece.textContent],k=x=>Math.max(0,Math.min(t.length,x-b));return[t.slice(0,k(s)).join(""),t.slice(k(s),k(e)).join(""),t.slice(k(e)).join("")]};
    const paint=(pieces,s,e)=>{if(!window.Highlight||!CSS.highlights)return;CSS.highlights.delete("evidence");const ranges=[];
    for(const piece of pieces){const t=piece.firstChild,[a,m]=cut(piece,s,e);if(!t||!m)continue;const r=new Range;r.setStart(t,a.length);r.setEnd(t,a.length+m.length);ranges.push(r)}
    if(ranges.length)CSS.highlights.set("evidence",new Highlight(...ranges))};
    d.addEventListener("click",ev=>{const a=ev.target.closest("a.ev[data-p]");if(!a||ev.ctrlKey||ev.metaKey||ev.shiftKey)return;
    const piece=by(decodeURIComponent(a.hash.slice(1)));if(!piece)return;ev.preventDefault();last=a;goal=piece;
    const[,s,e]=a.dataset.p.split(" ").map(Number),pieces=sentences(piece,e);paint(all("span[data-s]",piece.closest(".src")),s,e);
    by("panel-head").textContent=a.textContent.trim();box.textContent="";
    for(const p of pieces){const[x,y,z]=cut(p,s,e);box.append(x);if(y){const m=d.createElement("mark");m.className="odd";m.textContent=y;box.append(m)}box.append(z)}
    panel.hidden=false;by("panel-go").focus()});
    const close=()=>{if(panel.hidden)return;panel.hidden=true;last&&last.focus()};
    by("panel-close").onclick=close;
    by("panel-go").onclick=()=>{panel.hidden=true;reveal(goal);location.hash="#"+goal.id;goal.tabIndex=-1;goal.focus()};
    const rows=all("tr.v");
    const go=k=>{if(!rows.length)return;at=(k+rows.length)%rows.length;const r=rows[at];reveal(r);r.tabIndex=-1;r.scrollIntoView({block:"center"});r.focus({preventScroll:true})};
    d.addEventListener("keydown",ev=>{if(ev.key==="Escape")return close();if(ev.ctrlKey||ev.metaKey||ev.altKey||/input|textarea|select/i.test(ev.target.tagName))return;
    if(ev.key==="n")go(at+1);else if(ev.key==="p")go(Math.max(at,0)-1);else if(ev.key==="/"){const f=d.querySelector("input.filter");if(f){ev.preventDefault();f.focus()}}});
    for(const filter of all("input.filter")){const section=filter.closest("section"),items=all("tr.item",section),count=section.querySelector("output"),form=count.textContent;
    filter.oninput=()=>{const q=filter.value.trim();let n=0;for(const r of items){const on=!q||r.textContent.includes(q);r.hidden=!on;n+=on;const x=r.querySelector("details");if(x)x.open=!!q&&on}
    for(const b of all("tbody",section))b.hidden=!!q&&!all("tr.item",b).some(r=>!r.hidden);count.textContent=form.replace(/\d+/,n)}}
    for(const button of all("button.unfold"))button.onclick=()=>{const list=all("details.same",button.closest("section")),open=!list.every(x=>x.open);list.forEach(x=>x.open=open);button.setAttribute("aria-pressed",open)};
    addEventListener("beforeprint",()=>all("details:not(.same)").forEach(x=>{x.dataset.was=x.open?1:"";x.open=true}));
    addEventListener("afterprint",()=>all("details:not(.same)").forEach(x=>{x.open=!!x.dataset.was}));
    const target=()=>{const t=location.hash&&by(decodeURIComponent(location.hash.slice(1)));if(t)reveal(t)};addEventListener("hashchange",target);target();
    })();
    """#
}
