"""A user's box for the torture: three sources, one edition, and a judge of what was told."""
import json
import os
import re
import subprocess
import tempfile

HEADS = ["Quay", "Lock", "Pier", "Dock", "Mole", "Berth", "Wharf", "Basin", "Slip", "Jetty"]
ENDS = ["reopens after repairs", "closes for the winter", "gets a second crane", "is sold at last",
        "floods overnight", "welcomes its first ferry", "loses its lighthouse", "turns a century"]


def title(number):
    """A headline that is like no other: nothing in it may be taken for a copy of another's."""
    return (f"{HEADS[number % len(HEADS)]} {number * 7919 % 100003} "
            f"{ENDS[number // len(HEADS) % len(ENDS)]}")


class Box:
    """Config, sources and state in a folder of their own; `size` items a source."""

    def __init__(self, tidings, folder, size=3):
        self.tidings = os.path.abspath(tidings)
        self.folder = folder
        self.titles = []
        for name in ("wire.xml", "desk.txt", "hub.json"):
            self.grow(name, size)
        with open(self.path("config.json"), "w", encoding="utf-8") as file:
            json.dump({
                "timezone": "UTC", "state": "state", "digests": "digests",
                "sources": [{"id": name.partition(".")[0], "file": name, "backlog": "all"}
                            for name in ("wire.xml", "desk.txt", "hub.json")],
                "editions": [{"id": "daily", "at": "00:00", "formats": ["text"]}]}, file)

    def path(self, name):
        return os.path.join(self.folder, name)

    def grow(self, name, count):
        """Adds so many items to a source, by rename, as publishers' tools do."""
        mine = getattr(self, "rows", {})
        rows = mine.setdefault(name, [])
        self.rows = mine
        for _ in range(count):
            number = len(self.titles)
            self.titles.append(title(number))
            rows.append(number)
        text = {"wire.xml": rss, "desk.txt": listing, "hub.json": feed}[name](rows)
        with open(self.path(name) + ".new", "w", encoding="utf-8") as file:
            file.write(text)
        os.rename(self.path(name) + ".new", self.path(name))

    def command(self, *words):
        return [self.tidings, *words, "--config", self.path("config.json")]

    def run(self, *words, before=(), seconds=60, **more):
        environment = {"PATH": os.environ["PATH"], "HOME": self.folder, "LC_ALL": "C.UTF-8",
                       "SWIFT_BACKTRACE": "enable=no", "TZ": "UTC"}
        return subprocess.run([*before, *self.command(*words)], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=seconds,
                              env=environment, check=False, **more)

    def kept(self):
        """The titles in the store, in the order of their events."""
        ended = self.run("ticker", "--all", "--after", "0", "--format", "jsonl")
        if ended.returncode:
            return None
        return [json.loads(line)["title"] for line in ended.stdout.splitlines()]

    def editions(self):
        """What the editions said, and what the next would say, as one text."""
        texts = []
        for name in sorted(os.listdir(self.path("digests"))):
            if re.fullmatch(r"\d{4}-\d\d-\d\d-daily\.txt", name):
                with open(self.path("digests/" + name), encoding="utf-8") as file:
                    texts.append(file.read())
        texts.append(self.run("digest", "daily").stdout.decode())
        return texts

    def verdict(self, said, missing=0):
        """What is wrong after a clean run: a list of words, empty where all promises are kept.

        `said` is what all runs wrote to stdout; `missing` ticker lines may lack.
        """
        wrong = []
        kept = self.kept()
        if kept is None:
            return ["the store does not answer"]
        wrong += [f"lost: {name}" for name in self.titles if name not in kept]
        wrong += [f"kept twice: {name}" for name in set(kept) if kept.count(name) > 1]
        bodies = [" ".join(body(text).split()) for text in self.editions()]
        for name in self.titles:
            count = sum(text.count(name) for text in bodies)
            if count != 1:
                wrong.append(f"in the editions {count} times: {name}")
        lines = said.decode("utf-8", "replace").split("\n")
        if lines[-1]:
            wrong.append(f"torn: {lines[-1]!r}")
        told = [name for line in lines for name in self.titles if name in line]
        wrong += [f"said twice: {name}" for name in set(told) if told.count(name) > 1]
        lacking = [name for name in self.titles if name not in told]
        if len(lacking) > missing:
            wrong.append(f"{len(lacking)} never said: {', '.join(lacking[:3])}")
        left = [name for name in os.listdir(self.path("digests")) if name.endswith("-new")]
        wrong += [f"left over: {name}" for name in left]
        return wrong


def body(text):
    """A digest without what it says in brief, which stands below again."""
    return text.split("In brief", 1)[1].split("\n\n", 1)[1] if "In brief" in text else text


def stamp(number):
    return 24 - number // 1440 % 20, number // 60 % 24, number % 60


def rss(rows):
    items = "".join(
        f"<item><title>{title(n)}</title><guid>wire-{n}</guid>"
        f"<link>https://wire.example/{n}</link>"
        "<pubDate>{:02} Nov 2026 {:02}:{:02}:00 GMT</pubDate></item>".format(*stamp(n))
        for n in reversed(rows))
    return ('<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>'
            f"<link>https://wire.example/</link>{items}</channel></rss>")


def listing(rows):
    return "Latest news\n\n" + "\n".join(
        "{}\n\n{} November 2026 - {:02}:{:02}\n".format(title(n), *stamp(n)) for n in reversed(rows))


def feed(rows):
    return json.dumps({
        "version": "https://jsonfeed.org/version/1.1", "title": "Hub",
        "items": [{"id": f"hub-{n}", "url": f"https://hub.example/{n}", "title": title(n),
                   "date_published": "2026-11-{:02}T{:02}:{:02}:00Z".format(*stamp(n))}
                  for n in reversed(rows)]})


def new_box(tidings, size=3):
    """A box in a temporary folder, which goes with the returned handle."""
    handle = tempfile.TemporaryDirectory(prefix="torture-")
    return Box(tidings, handle.name, size), handle
