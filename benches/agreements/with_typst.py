"""`with_typst.py READY.json FOLDER one|each`: the agreements with typst, for `against.py`."""

import json
import shutil
import sys
from pathlib import Path

import typst

HERE = Path(__file__).resolve()
FONTS = HERE.parents[2] / "assets" / "fonts"


def main():
    papers, folder, how = sys.argv[1:4]
    shutil.copy(HERE.parent / "agreement.typ", folder)
    shutil.copy(papers, folder)
    source = Path(folder) / "set.typ"
    compiler = typst.Compiler(root=folder, font_paths=[str(FONTS)], ignore_system_fonts=True)
    if how == "one":
        source.write_text(
            '#import "agreement.typ": agreement\n#for paper in json("ready.json") { agreement(paper) }\n'
        )
        compiler.compile(input=str(source), output=str(Path(folder) / "agreements.pdf"), pdf_tags=False)
        return
    source.write_text('#import "agreement.typ": agreement\n#agreement(json(bytes(sys.inputs.paper)))\n')
    for paper in json.loads(Path(papers).read_text()):
        compiler.compile(
            input=str(source),
            output=str(Path(folder) / f"{paper['file']}.pdf"),
            sys_inputs={"paper": json.dumps(paper, ensure_ascii=False)},
            pdf_tags=False,
        )


if __name__ == "__main__":
    main()
