"""Sets the same agreements with ours, with reportlab and with typst, and compares documents per second of processor
time and bytes per document.

    cargo build --release --workspace --features csp-desk/journeys --example agreements
    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install reportlab typst
    /tmp/venv/bin/python benches/agreements/against.py target/release/examples/agreements [COUNT]

The agreements are made by our own core with its real wording (English beside Albanian, Serbian in Latin and in
Cyrillic), shortened to three pages; persons, numbers and items differ. All three set the same words in the same fonts
on A4: two level columns with a hairline, hanging numbers, emblem, footnote and foot, signatures that are not split,
and two tables. Each runs in a process of its own whose whole processor time counts, its start included. All are asked
for one PDF with all agreements, and for one each. The others get the words ready to be set, reportlab is told the
number of pages beforehand, which saves it a second pass, and typst is spared the tags that the others do not write.

Measured on the shared two-core build machine on 23 November 2026, release build, 1,000 agreements of three pages,
reportlab 5.1.0 on Python 3.11, typst 0.15.2, agreements per second of processor time and bytes each:

    one PDF    ours 2,071 (6,561 bytes)                  reportlab 31.8 (10,104)   typst 23.1 (11,488)
    one each   ours 1,108 (21,281; the largest 23,600)   reportlab 26.2 (40,260)   typst 20.3 (36,896)

That is 65 and 42 times as many as reportlab, 90 and 54 times as many as typst. The machine was busy with other work;
processor time suffers less from that than the clock, but it does.
"""

import json
import re
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve()


def money(cents):
    return f"{cents // 100:,}.{cents % 100:02}".replace(",", "\u202f")


def prepared(document):
    """An agreement as both others are given it."""
    columns, facts = document["columns"], document["facts"]
    labels = lambda name: [column["labels"][name] for column in columns]
    rows = []
    for parts in zip(*(column["text"] for column in columns)):
        kind = parts[0]["kind"]
        article = kind["Article"] if isinstance(kind, dict) else None
        mark = "" if article is None else str(article)
        look = "title" if kind == "Title" else "heading"
        rows.append({"look": look, "cells": [[mark, part["title"]] for part in parts]})
        for paragraphs in zip(*(part["paragraphs"] for part in parts)):
            look = "list" if paragraphs[0]["list"] else "article" if article else "plain"
            rows.append({"look": look, "cells": [[one["mark"], one["text"]] for one in paragraphs]})
    given, shares = [], []
    for at, item in enumerate(facts["items"]):
        notes = [item["specification"]] if item["specification"] else []
        if item["origin"]:
            notes.append(labels("origin")[0].replace("{origin}", item["origin"]))
        unit = item["unit"] or labels("unit-piece")[0]
        count = f"{item['quantity_milli'] / 1000:g}"
        words = [item["description"][0], *notes]
        given.append([str(at + 1), words, count, unit, money(item["unit_price"]), money(item["total"])])
    for share in facts["shares"]:
        paid = [share["programme"], share["own_cash"], share["own_kind"]]
        at = share["item"]
        words = labels("row-not-itemised") if at is None else facts["items"][at]["description"][:1]
        shares.append(["" if at is None else str(at + 1), words, *map(money, [*paid, sum(paid)])])
    total = " / ".join(labels("row-total"))
    sums = [facts["granted"], facts["own_cash"], facts["own_kind"], facts["total"]]
    heads = lambda *names: [labels(name) if name else [] for name in names]
    notes = " / ".join(labels("dated") + labels("cleared"))
    signs = lambda name: " / ".join(labels(name))
    return {
        "number": document["number"],
        "file": document["number"].replace("/", "-") + "_" + "-".join(column["language"] for column in columns),
        "hash": "SHA-256 " + document["content_hash"],
        "notes": f"{notes} [{document['template_version']}]",
        "page": " / ".join(labels("page")),
        "funding": [column["funding"] for column in columns],
        "logo": labels("logo-place"),
        "footnote": ["* " + column["footnote"] for column in columns],
        "rows": rows,
        "sides": [[signs("for-iom"), facts["signatory"] or ""], [signs("for-grantee"), facts["grantee"]["name"]]],
        "fields": [signs(name) for name in ["sign-name", "sign-place", "sign-date", "sign-signature"]],
        "witness": signs("witness"),
        "amounts": labels("amounts-in-eur"),
        "annexes": [
            {
                "title": labels("annex-items"),
                "widths": [18, 0, 48, 40, 62, 66],
                "heads": heads("col-number", "col-item", "col-quantity", "", "col-price", "col-total"),
                "left": [0, 1, 3],
                "rows": given,
                "total": ["", total, "", "", "", money(facts["granted"])],
            },
            {
                "title": labels("annex-shares"),
                "widths": [18, 0, 68, 68, 72, 66],
                "heads": heads("col-number", "col-item", "col-programme", "col-own-cash", "col-own-kind", "col-total"),
                "left": [0, 1],
                "rows": shares,
                "total": ["", total, *map(money, sums)],
            },
        ],
    }


def spent():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measured(command, folder, count):
    """Processor seconds and bytes; what was set is read back."""
    before = spent()
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    seconds = spent() - before
    files = sorted(folder.glob("*.pdf"))
    size, largest = sum(file.stat().st_size for file in files), max(file.stat().st_size for file in files)
    read = subprocess.run(["pdftotext", str(files[-1]), "-"], check=True, capture_output=True, text=True).stdout
    words = " ".join(read.split())
    expected = ["CSP4/2026/", "Donation Agreement", "Annex 2: Co-financing", "Witness", "Walking tractor", "Page 3 of 3"]
    missing = [one for one in expected if one not in words]
    assert not missing and re.search(r"[ëљš]", words), missing
    fonts = subprocess.run(["pdffonts", str(files[-1])], check=True, capture_output=True, text=True).stdout
    parts = [line.split() for line in fonts.splitlines()[2:]]
    # Reportlab names Helvetica in every file, and uses it nowhere.
    parts = [part for part in parts if part[0] != "Helvetica"]
    assert len(parts) >= 2 and all("+" in part[0] and part[-4] == "yes" for part in parts), fonts
    info = subprocess.run(["pdfinfo", str(files[-1])], check=True, capture_output=True, text=True).stdout
    pages = int(re.search(r"Pages:\s+(\d+)", info)[1])
    return seconds, size, largest, pages if len(files) > 1 else pages / count


def main():
    ours, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    with tempfile.TemporaryDirectory() as place:
        papers, ready = Path(place) / "papers.json", Path(place) / "ready.json"
        subprocess.run([ours, "make", str(count), str(papers)], check=True)
        ready.write_text(json.dumps([prepared(one) for one in json.loads(papers.read_text())], ensure_ascii=False))
        others = HERE.parent
        commands = [
            ("ours", [ours, str(papers)]),
            ("reportlab", [sys.executable, str(others / "with_reportlab.py"), str(ready)]),
            ("typst", [sys.executable, str(others / "with_typst.py"), str(ready)]),
        ]
        for how in ["one", "each"]:
            rates = {}
            for name, command in commands:
                folder = Path(place) / f"{name}-{how}"
                folder.mkdir()
                seconds, size, largest, pages = measured([*command, str(folder), how], folder, count)
                rates[name] = count / seconds
                most = f", at most {largest}" if how == "each" else ""
                print(
                    f"{how:5} {name:10} {count} agreements of {pages:.1f} pages {seconds:8.2f} s"
                    f" {rates[name]:8.1f} a second {size / count:8.0f} bytes each{most}",
                    flush=True,
                )
            for name in ["reportlab", "typst"]:
                print(f"{how:5} ours sets {rates['ours'] / rates[name]:.1f} times as many as {name}", flush=True)


if __name__ == "__main__":
    main()
