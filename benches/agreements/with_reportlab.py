"""`with_reportlab.py READY.json FOLDER one|each`: the agreements with reportlab's own layout, for `against.py`."""

import json
import math
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Frame,
    HRFlowable,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
pdfmetrics.registerFont(TTFont("Plex", str(FONTS / "IBMPlexSans-Regular.ttf")))
pdfmetrics.registerFont(TTFont("PlexB", str(FONTS / "IBMPlexSans-SemiBold.ttf")))
INK, GREY, RULE = HexColor("#1c1f24"), HexColor("#5c5f66"), HexColor("#9a9a98")
BLUE, GOLD = HexColor("#003399"), HexColor("#ffcc00")
MARGIN, (WIDTH, HEIGHT) = 56.693, A4
FULL = WIDTH - 2 * MARGIN
COLUMN = (FULL - 18) / 2
FOOTNOTE = 40
PAGES = "3"


def style(font, size, leading, colour=INK, **more):
    return ParagraphStyle(f"{font}{size}{len(more)}", fontName=font, fontSize=size, leading=leading, textColor=colour, **more)


BODY, TITLE, HEADING = style("Plex", 9.5, 13), style("PlexB", 15.2, 19.5), style("PlexB", 9.5, 13)
HUNG = style("Plex", 9.5, 13, leftIndent=24, bulletIndent=0)
HUNG_HEADING = style("PlexB", 9.5, 13, leftIndent=24, bulletIndent=0, bulletFontName="PlexB")
LISTED = style("Plex", 9.5, 13, leftIndent=43, bulletIndent=24, bulletAnchor="start")
NOTE, CELL, SMALL = style("Plex", 6.8, 8.6, GREY), style("Plex", 8.5, 12), style("Plex", 7.5, 9.5, GREY)
HEAD, TOTAL, ANNEX = style("PlexB", 7.5, 9.5), style("PlexB", 8.5, 12), style("PlexB", 11.4, 15.6)
RIGHT = {one.name: one.clone(one.name + "r", alignment=2) for one in [CELL, SMALL, HEAD, TOTAL]}
for one in [HUNG, LISTED]:
    one.bulletFontName, one.bulletFontSize = "Plex", 9.5
HUNG_HEADING.bulletFontSize = 9.5
FLAT = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "TOP")]


def star(canvas, x, y, radius):
    inner = radius * math.sin(math.radians(18)) / math.sin(math.radians(54))
    path = canvas.beginPath()
    for i in range(10):
        r, angle = (radius if i % 2 == 0 else inner), math.radians(36 * i)
        (path.moveTo if i == 0 else path.lineTo)(x + r * math.sin(angle), y + r * math.cos(angle))
    path.close()
    canvas.drawPath(path, fill=1, stroke=0)


def head(canvas, one):
    top = HEIGHT - MARGIN
    canvas.setFillColor(BLUE)
    canvas.rect(MARGIN, top - 42, 63, 42, fill=1, stroke=0)
    canvas.setFillColor(GOLD)
    for hour in range(12):
        angle = math.radians(30 * hour)
        star(canvas, MARGIN + 31.5 + 14 * math.sin(angle), top - 21 + 14 * math.cos(angle), 42 / 18)
    canvas.setFillColor(INK)
    canvas.setFont("PlexB", 9.5)
    for at, words in enumerate(one["funding"]):
        canvas.drawString(MARGIN + 73, top - 17 - 13 * at, words)
    canvas.setDash(3, 2.5)
    canvas.setStrokeColor(RULE)
    canvas.rect(WIDTH - MARGIN - 132, top - 42, 132, 42, fill=0)
    canvas.setDash()
    canvas.setFillColor(GREY)
    canvas.setFont("Plex", 7.5)
    for at, words in enumerate(one["logo"]):
        canvas.drawCentredString(WIDTH - MARGIN - 66, top - 18 - 10 * at, words)
    for at, words in enumerate(one["footnote"]):
        note = Paragraph(escape(words), NOTE)
        _, tall = note.wrap(COLUMN, 100)
        note.drawOn(canvas, MARGIN + at * (COLUMN + 18), MARGIN + FOOTNOTE - 8 - tall)
    canvas.line(MARGIN, MARGIN + FOOTNOTE - 4, MARGIN + 80, MARGIN + FOOTNOTE - 4)


def foot(canvas, one, page):
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.4)
    canvas.line(MARGIN, 44, WIDTH - MARGIN, 44)
    canvas.setFillColor(GREY)
    canvas.setFont("PlexB", 7.5)
    canvas.drawString(MARGIN, 34, one["number"])
    canvas.setFont("Plex", 7.5)
    canvas.drawRightString(WIDTH - MARGIN, 34, one["page"].replace("{pages}", PAGES).replace("{page}", str(page)))
    canvas.setFont("Plex", 6)
    canvas.drawString(MARGIN, 24, one["hash"])
    canvas.drawString(MARGIN, 16, one["notes"])


def templates(one):
    pages = {"count": 0}

    def first(canvas, _):
        pages["count"] = 1
        head(canvas, one)
        foot(canvas, one, 1)

    def other(canvas, _):
        pages["count"] += 1
        foot(canvas, one, pages["count"])

    tall = HEIGHT - 2 * MARGIN
    frame = lambda bottom, height: [Frame(MARGIN, bottom, FULL, height, 0, 0, 0, 0)]
    return [
        PageTemplate(one["number"], frame(MARGIN + FOOTNOTE, tall - FOOTNOTE - 66), onPage=first),
        PageTemplate(one["number"] + "-", frame(MARGIN, tall), onPage=other),
    ]


def level(one):
    """The columns: a table whose rows are paragraphs side by side."""
    rows, look = [], [*FLAT, ("LINEBEFORE", (1, 0), (1, -1), 0.4, RULE)]
    look += [("RIGHTPADDING", (0, 0), (0, -1), 9), ("LEFTPADDING", (1, 0), (1, -1), 9), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)]
    above = {"title": 0, "heading": 9.75, "list": 2}
    for at, row in enumerate(one["rows"]):
        kind = row["look"]
        cells = []
        for mark, words in row["cells"]:
            if kind == "title":
                cells.append(Paragraph(escape(words), TITLE))
            elif kind == "heading":
                cells.append(Paragraph(escape(words), HUNG_HEADING if mark else HEADING, bulletText=mark or None))
            elif kind == "list":
                cells.append(Paragraph(escape(words), LISTED, bulletText=mark or None))
            else:
                hung = HUNG if kind == "article" else BODY
                cells.append(Paragraph(escape(words), hung, bulletText=mark or None))
        rows.append(cells)
        look.append(("TOPPADDING", (0, at), (-1, at), above.get(kind, 4)))
        if kind in ("title", "heading"):
            look.append(("NOSPLIT", (0, at), (-1, min(at + 1, len(one["rows"]) - 1))))
    return Table(rows, [FULL / 2, FULL / 2], style=TableStyle(look))


def signatures(one):
    width = (FULL - 28) / 2
    sides = []
    for at, (title, name) in enumerate(one["sides"]):
        rule = lambda: HRFlowable(width, 0.5, color=RULE, hAlign="LEFT", spaceBefore=2, spaceAfter=2)
        side = [Paragraph(escape(title), HEADING), Spacer(1, 6), Paragraph(escape(name), BODY)]
        for at_field, field in enumerate(one["fields"]):
            side += [Spacer(1, 18 if at_field else 0), rule(), Paragraph(escape(field), SMALL)]
        if at == 1:
            side += [Spacer(1, 14), Paragraph(escape(one["witness"]), SMALL), Spacer(1, 20), rule()]
            side.append(Paragraph(escape(f"{one['fields'][0]}, {one['fields'][3]}"), SMALL))
        sides.append(side)
    table = Table([[sides[0], "", sides[1]]], [width, 28, width], style=TableStyle(FLAT))
    return KeepTogether([Spacer(1, 18), table])


def annex(one, what):
    side = lambda words, look: [Paragraph(escape(text), look) for text in words]
    rows = [side(what["title"], ANNEX), side(one["amounts"], SMALL)]
    flow = [Table(rows, [FULL / 2 + 9, FULL / 2 - 9], style=TableStyle(FLAT + [("TOPPADDING", (0, 0), (-1, -1), 1)]))]
    widths = [width + 8 for width in what["widths"]]
    widths[1] = FULL - sum(widths) + widths[1]

    def cell(column, words, first, then):
        words = words if isinstance(words, list) else [words]
        looks = [first] + [then] * (len(words) - 1)
        looks = looks if column in what["left"] else [RIGHT[look.name] for look in looks]
        return [Paragraph(escape(text), look) for text, look in zip(words, looks)]

    row = lambda cells, first, then: [cell(at, words, first, then) for at, words in enumerate(cells)]
    rows = [row(what["heads"], HEAD, SMALL)]
    rows += [row(cells, CELL, SMALL) for cells in what["rows"]]
    rows.append(row(what["total"], TOTAL, TOTAL))
    look = [*FLAT, ("RIGHTPADDING", (0, 0), (-2, -1), 8), ("TOPPADDING", (0, 0), (-1, -1), 2.5)]
    look += [("LINEABOVE", (0, 0), (-1, 0), 0.8, INK), ("LINEBELOW", (0, 0), (-1, 0), 0.4, INK)]
    look += [("LINEABOVE", (0, -1), (-1, -1), 0.8, INK), ("LINEBELOW", (0, -1), (-1, -1), 0.8, INK)]
    flow.append(Table(rows, widths, repeatRows=1, style=TableStyle(look)))
    return flow


def story(one):
    flow = [NextPageTemplate(one["number"] + "-"), level(one), signatures(one), PageBreak()]
    flow += annex(one, one["annexes"][0])
    return [*flow, CondPageBreak(100), Spacer(1, 30), *annex(one, one["annexes"][1])]


def main():
    papers, folder, how = json.loads(Path(sys.argv[1]).read_text()), Path(sys.argv[2]), sys.argv[3]
    if how == "one":
        book = BaseDocTemplate(str(folder / "agreements.pdf"), pagesize=A4)
        book.addPageTemplates([template for one in papers for template in templates(one)])
        flow = []
        for one in papers:
            flow += [NextPageTemplate(one["number"]), PageBreak()] if flow else []
            flow += story(one)
        book.build(flow)
        return
    for one in papers:
        book = BaseDocTemplate(str(folder / f"{one['file']}.pdf"), pagesize=A4)
        book.addPageTemplates(templates(one))
        book.build(story(one))


if __name__ == "__main__":
    main()
