"""Sets the same letters with ours and with reportlab, and compares documents per second of processor time and
bytes per document.

    cargo build --release --workspace --features csp-desk/journeys --example letters
    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install reportlab
    /tmp/venv/bin/python benches/letters/against_reportlab.py target/release/examples/letters [COUNT]

Both set the same words in the same fonts on A4 with the emblem, the footnote and the foot on every page, from the
same JSON, each in a process of its own whose whole processor time counts, its start included. Both are asked for
one PDF with all letters, and for one each. The fonts are embedded as subsets by both.

Measured on the shared two-core build machine on 23 November 2026, release build, 784 letters, reportlab 5.1.0 on
Python 3.11, letters per second of processor time: one PDF 11,675 against 176 (1,567 bytes each against 3,184), one
each 1,736 against 88.5 (13,717 bytes each against 30,805): 66 and 20 times as many. The machine was busy with other
work; processor time suffers less from that than the clock, but it does.
"""

import hashlib
import json
import math
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve()
FONTS = HERE.parents[2] / "assets" / "fonts"

NAMES = ["Shpëtim Çeku", "Ђорђе Љубић", "Živka Đokić", "Arbër Hoxha", "Милица Ћирић", "Besnik Gjonbalaj"]
PLACES = ["Graçanicë", "Штрпце", "Novo Brdo", "Лапље Село"]
REASONS = [
    "Plani i biznesit nuk tregon kush e blen mjaltin dhe me çfarë çmimi; oferta e dytë mungon.",
    "Пословни план не показује ко купује мед ни по којој цени; недостаје друга понуда.",
]


def paper(at):
    """A letter of rejection as the core composes it."""
    name, number = NAMES[at % len(NAMES)] + f" {at}", f"CSP4-A-L{at + 1:04}"
    application = f"CSP4-A-{at + 1:04}"
    text = lambda words: {"Text": words}
    made = {
        "kind": "letter-rejected",
        "number": number,
        "language": "en",
        "title": "Your application is rejected",
        "sender": [
            "International Organization for Migration, Mission in Kosovo*",
            "EU Community Stabilisation Programme",
        ],
        "addressee": [name, f"Rruga {at % 90 + 1}", PLACES[at % len(PLACES)]],
        "facts": [
            ["Number", number],
            ["Date", "23.11.2026"],
            ["Application", application],
            ["Call", "New enterprises 2026 (CSP4-A-C0001)"],
        ],
        "parts": [
            text("Dear Sir or Madam,"),
            text(
                "The Project Approval Committee decided on 20.11.2026 not to support your application "
                f"{application}."
            ),
            text("Reason: " + REASONS[at % len(REASONS)]),
            {
                "Table": {
                    "heads": ["Criterion", "Points"],
                    "rows": [
                        ["Market and sales", str(at % 20)],
                        ["Experience of the applicant", str(at % 15)],
                        ["Jobs that are created or kept", str(at % 25)],
                    ],
                    "figures": 1,
                }
            },
            text("You may apply again under another call."),
            {"Heading": "How to complain"},
            text(
                "If you do not agree, you may complain until 08.12.2026: write to the programme's office, or tell an "
                f"officer there, who writes it down and reads it to you. Say the number {application} and why the "
                "decision is wrong. Complaining is free of charge, and nobody is treated worse for it. Whoever took "
                "the decision does not decide on the complaint; you are answered within 30 days."
            ),
            text("Yours sincerely,"),
        ],
        "signatures": [{"name": "Anna Maria Becker", "below": "Chief of Mission"}],
        "funding": "Funded by the European Union",
        "logo_place": "IOM's logo",
        "footnote": "References to Kosovo shall be understood to be in the context of United Nations Security Council "
        "resolution 1244 (1999).",
        "on": "2026-11-23",
        "dated": "23.11.2026",
        "page": "Page {page} of {pages}",
        "sample": None,
        "content_hash": "",
    }
    made["content_hash"] = hashlib.sha256(json.dumps(made).encode()).hexdigest()
    return made


def reportlab(papers, folder, how):
    """The same pages with reportlab's own layout."""
    from reportlab.lib.colors import HexColor
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import (
        BaseDocTemplate,
        Frame,
        HRFlowable,
        NextPageTemplate,
        PageBreak,
        PageTemplate,
        Paragraph,
        Spacer,
        Table,
        TableStyle,
    )

    pdfmetrics.registerFont(TTFont("Plex", str(FONTS / "IBMPlexSans-Regular.ttf")))
    pdfmetrics.registerFont(TTFont("PlexB", str(FONTS / "IBMPlexSans-SemiBold.ttf")))
    ink, grey, rule = HexColor("#1c1f24"), HexColor("#5c5f66"), HexColor("#9a9a98")
    margin, (width, height) = 56.693, A4
    style = lambda font, size, leading, before=0, colour=ink: ParagraphStyle(
        f"{font}{size}{before}", fontName=font, fontSize=size, leading=leading, spaceBefore=before, textColor=colour
    )
    sender, soft, body = style("PlexB", 9.5, 13), style("Plex", 9, 13, 0, grey), style("Plex", 9.5, 13, 8)
    title, heading, line = style("PlexB", 16, 21, 20), style("PlexB", 11, 16, 14), style("Plex", 9.5, 13)
    note = style("Plex", 6.8, 8.6, 0, grey)

    def star(canvas, x, y, radius):
        inner = radius * math.sin(math.radians(18)) / math.sin(math.radians(54))
        path = canvas.beginPath()
        for i in range(10):
            r, angle = (radius if i % 2 == 0 else inner), math.radians(36 * i)
            to = path.moveTo if i == 0 else path.lineTo
            to(x + r * math.sin(angle), y + r * math.cos(angle))
        path.close()
        canvas.drawPath(path, fill=1, stroke=0)

    def around(one):
        def draw(canvas, _):
            canvas.setFillColor(HexColor("#003399"))
            canvas.rect(margin, height - margin - 42, 63, 42, fill=1, stroke=0)
            canvas.setFillColor(HexColor("#ffcc00"))
            for hour in range(12):
                angle = math.radians(30 * hour)
                star(canvas, margin + 31.5 + 14 * math.sin(angle), height - margin - 21 + 14 * math.cos(angle), 42 / 18)
            canvas.setFillColor(ink)
            canvas.setFont("PlexB", 9.5)
            canvas.drawString(margin + 73, height - margin - 24, one["funding"])
            canvas.setDash(3, 2.5)
            canvas.setStrokeColor(rule)
            canvas.rect(width - margin - 132, height - margin - 42, 132, 42, fill=0)
            canvas.setDash()
            canvas.setFillColor(grey)
            canvas.setFont("Plex", 7.5)
            canvas.drawCentredString(width - margin - 66, height - margin - 23, one["logo_place"])
            foot = Paragraph("* " + one["footnote"], note)
            _, tall = foot.wrap(width - 2 * margin, 100)
            foot.drawOn(canvas, margin, margin)
            canvas.line(margin, margin + tall + 4, margin + 80, margin + tall + 4)
            canvas.line(margin, 44, width - margin, 44)
            canvas.setFont("PlexB", 7.5)
            canvas.setFillColor(grey)
            canvas.drawString(margin, 34, f"{one['number']} · {one['dated']}")
            canvas.setFont("Plex", 7.5)
            canvas.drawRightString(width - margin, 34, one["page"].replace("{page}", "1").replace("{pages}", "1"))
            canvas.setFont("Plex", 6)
            canvas.drawString(margin, 24, "SHA-256 " + one["content_hash"])

        return draw

    frame = lambda: Frame(margin, margin + 20, width - 2 * margin, height - 2 * margin - 82, 0, 0, 0, 0)
    template = lambda one: PageTemplate(one["number"], [frame()], onPage=around(one))

    def story(one):
        flow = [Paragraph(text, sender if i == 0 else soft) for i, text in enumerate(one["sender"])]
        flow.append(Spacer(1, 20))
        flow += [Paragraph(text, line) for text in one["addressee"]]
        flow.append(Paragraph(one["title"], title))
        rows = [[Paragraph(name, soft), Paragraph(value, line)] for name, value in one["facts"]]
        flat = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]
        flow += [Spacer(1, 6), Table(rows, [150, width - 2 * margin - 150], style=TableStyle(flat))]
        for part in one["parts"]:
            (kind, said), = part.items()
            if kind == "Table":
                rows = [said["heads"], *said["rows"]]
                look = [
                    ("FONT", (0, 0), (-1, 0), "PlexB", 8),
                    ("FONT", (0, 1), (-1, -1), "Plex", 8.5),
                    ("LINEBELOW", (0, 0), (-1, 0), 0.5, ink),
                    ("ALIGN", (1, 0), (1, -1), "RIGHT"),
                    ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ]
                flow.append(Table(rows, [width - 2 * margin - 60, 60], style=TableStyle(look)))
            else:
                flow.append(Paragraph(said, heading if kind == "Heading" else body))
        flow += [Spacer(1, 38), HRFlowable(227, 0.5, color=rule, hAlign="LEFT")]
        flow += [Paragraph(text, line) for one in one["signatures"] for text in (one["name"], one["below"])]
        return flow

    if how == "one":
        book = BaseDocTemplate(str(folder / "letters.pdf"), pagesize=A4)
        book.addPageTemplates([template(one) for one in papers])
        flow = []
        for one in papers:
            flow += [NextPageTemplate(one["number"]), PageBreak()] if flow else []
            flow += story(one)
        book.build(flow)
        return
    for one in papers:
        book = BaseDocTemplate(str(folder / f"{one['number']}.pdf"), pagesize=A4)
        book.addPageTemplates([template(one)])
        book.build(story(one))


def spent():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measured(command, folder, count):
    before = spent()
    subprocess.run(command, check=True)
    seconds = spent() - before
    files = sorted(folder.glob("*.pdf"))
    size = sum(file.stat().st_size for file in files)
    read = subprocess.run(["pdftotext", str(files[-1]), "-"], check=True, capture_output=True, text=True).stdout
    assert f"L{count:04}" in read and "Complaining is free of charge" in " ".join(read.split()), read
    return seconds, size


def main():
    if sys.argv[1] == "--reportlab":
        papers, folder, how = sys.argv[2:5]
        return reportlab(json.loads(Path(papers).read_text()), Path(folder), how)
    ours, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 784
    with tempfile.TemporaryDirectory() as place:
        papers = Path(place) / "papers.json"
        papers.write_text(json.dumps([paper(at) for at in range(count)]))
        for how in ["one", "each"]:
            figures = {}
            for name, command in [
                ("ours", [ours]),
                ("reportlab", [sys.executable, str(HERE), "--reportlab"]),
            ]:
                folder = Path(place) / f"{name}-{how}"
                folder.mkdir()
                seconds, size = measured([*command, str(papers), str(folder), how], folder, count)
                figures[name] = count / seconds
                print(
                    f"{how:5} {name:10} {count} letters {seconds:7.2f} s {count / seconds:8.1f} a second"
                    f" {size / count:9.0f} bytes each",
                    flush=True,
                )
            print(f"{how:5} ours sets {figures['ours'] / figures['reportlab']:.1f} times as many")
    return None


if __name__ == "__main__":
    main()
