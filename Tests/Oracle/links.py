#!/usr/bin/env python3
"""links.py PAGES OUT: what html5lib makes of the links of every page in the folder PAGES.

For each NAME.html it writes OUT/NAME.html, the page in UTF-8, and OUT/NAME.html.json, the ordered
list of [href, text] of its `a` elements with an href; white space is collapsed, none at the ends.
Exits 77 where html5lib is not installed.
"""
import json
import os
import sys

try:
    import html5lib
except ImportError:
    print("links.py: html5lib is not installed", file=sys.stderr)
    sys.exit(77)

LINK = "{http://www.w3.org/1999/xhtml}a"


def collapsed(text):
    return " ".join(text.split())


def main():
    pages, out = sys.argv[1:]
    for name in sorted(os.listdir(pages)):
        if not name.endswith(".html"):
            continue
        with open(os.path.join(pages, name), "rb") as file:
            data = file.read()
        parser = html5lib.HTMLParser()
        parser.parse(data)
        text = data.decode(parser.documentEncoding, "replace").removeprefix("\ufeff")
        # The tree is that of the text, so that both read the same characters.
        tree = html5lib.parse(text)
        links = [
            [collapsed(link.get("href")), collapsed("".join(link.itertext()))]
            for link in tree.iter(LINK)
            if link.get("href") is not None
        ]
        with open(os.path.join(out, name), "w", encoding="utf-8", newline="") as file:
            file.write(text)
        with open(os.path.join(out, name + ".json"), "w", encoding="utf-8") as file:
            json.dump(links, file, ensure_ascii=False)


main()
