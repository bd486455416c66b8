"""Every state-changing system call of a run that sends an edition by file, Maildir, mbox and SMTP:
killed before it, or failed; then one clean run. Everything arrives, and only by SMTP a second time,
under the same Message-ID. A file that could not be removed stands in nobody's way, and goes with the
next edition."""
import copy
import json
import os
import re
import shutil
import tempfile

from box import Box
from clocks import LIBRARY
from sink import Sink
from syscalls import CALLS, points

CALLS = [*CALLS, "link", "linkat", "sendto"]
DAY = 86_400


class Post:
    """A box with four deliveries, one edition behind it and one due."""

    def __init__(self, tidings, folder, sink):
        self.box, self.sink = Box(tidings, folder), sink
        with open(self.box.path("config.json"), encoding="utf-8") as file:
            config = json.load(file)
        config["editions"][0]["send"] = ["file", "maildir", "mbox", "smtp"]
        mail = {"to": "reader@example.org", "from": "news@desk.example"}
        config["deliveries"] = {
            "file": {"file": "out.txt"},
            "maildir": {"mail": {**mail, "maildir": "mail"}},
            "mbox": {"mail": {**mail, "mbox": "mbox"}},
            "smtp": {"mail": {**mail, "smtp": f"smtp://127.0.0.1:{sink.port}"}}}
        with open(self.box.path("config.json"), "w", encoding="utf-8") as file:
            json.dump(config, file)
        self.run(0)
        self.box.grow("wire.xml", 3)
        self.run(60, "fetch")

    def run(self, seconds, *words, before=()):
        """A command so many seconds after now."""
        return self.box.run(*(words or ("run", "--once", "--no-ticker")), before=[
            *before, "env", f"LD_PRELOAD={LIBRARY[0]}", f"FAKETIME=+{seconds}",
            "FAKETIME_DONT_FAKE_MONOTONIC=1"], seconds=200)

    def again(self):
        """What is wrong after one more edition."""
        known = copy.deepcopy((self.box.titles, self.box.rows))
        self.box.grow("wire.xml", 3)
        ended = self.run(DAY * 5 // 2)
        wrong = self.verdict(mails=2)
        wrong += [f"left over in tmp: {name}" for name in self.names("mail/tmp")]
        if ended.returncode:
            wrong.append(ended.stderr.decode()[-300:])
        self.box.titles, self.box.rows = known
        return wrong

    def verdict(self, mails=1, unremovable=False):
        """What is wrong with what arrived; empty where all is well. `unremovable`: a file could not
        be removed, and stands until the next edition."""
        wrong = []
        letters = self.names("mail/new") + self.names("mail/cur")
        mbox = re.findall(rb"^From ", self.read("mbox"), re.M)
        if len(letters) != mails or len(mbox) != mails:
            wrong.append(f"{len(letters)} in the Maildir, {len(mbox)} in the mbox")
        if not all(name.encode() in self.read("out.txt") for name in self.box.titles[-3:]):
            wrong.append("the file does not hold the edition")
        ids = [re.search(rb"^Message-ID: (\S+)", mail, re.M)[1] for mail in self.sink.mails]
        if not mails <= len(ids) <= mails + 1 or len(set(ids)) != mails:
            wrong.append(f"{len(ids)} by SMTP, {len(set(ids))} ids")
        # What is left in tmp/ of a Maildir goes with the next mail.
        left = [name for place in (".", "digests")
                for name in self.names(place) if name.endswith("-new") or name.endswith(".lock")]
        left = [] if unremovable else left
        wrong += [f"left over: {name}" for name in left]
        told = json.loads(self.run(2 * DAY, "status", "--deliveries", "--json").stdout)
        wrong += [f"{row['id']}: waits or failed" for row in told["deliveries"]
                  if row["waiting"] or row["failed"]]
        return wrong

    def names(self, place):
        path = self.box.path(place)
        return os.listdir(path) if os.path.isdir(path) else []

    def read(self, name):
        try:
            with open(self.box.path(name), "rb") as file:
                return file.read()
        except FileNotFoundError:
            return b""


def main(tidings, step, only=""):
    """Every `step`th point, of one call where `only` names it; returns what went wrong."""
    if not LIBRARY:
        print("deliveries: skipped, no libfaketime here", flush=True)
        return []
    sink = Sink()
    wrong, copies, count = [], 0, 0
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        pristine, trial = os.path.join(folder, "pristine"), os.path.join(folder, "trial")
        os.mkdir(pristine)
        post = Post(tidings, pristine, sink)
        post.box.folder = trial

        def fresh():
            shutil.rmtree(trial, ignore_errors=True)
            shutil.copytree(pristine, trial, symlinks=True)
            sink.mails.clear()

        def strace(*words):
            return ["strace", "-f", "-qq", *words]

        fresh()
        log = os.path.join(folder, "trace")
        post.run(DAY, before=strace("-o", log, "-e", "trace=" + ",".join(["openat", *CALLS])))
        wrong += [("undisturbed", "", words) for words in post.verdict()]
        with open(log, encoding="utf-8", errors="replace") as file:
            places = list(points([line.split(" ", 1)[-1].strip() for line in file], CALLS))
        for index, (call, number) in enumerate(places):
            for turn, fault in enumerate(["KILL", "EIO", "ENOSPC", "EINTR"]):
                if (index + turn) % step or only not in ("", call):
                    continue
                fresh()
                count += 1
                what = "signal=KILL" if fault == "KILL" else "error=" + fault
                post.run(DAY, before=strace(
                    "-o", "/dev/null", "-e", f"trace={call}", "-e",
                    f"inject={call}:{what}:when={number}"))
                # Half a day on, whatever waits is due again.
                after = post.run(DAY * 3 // 2)
                place = f"{call}:{number}:{fault}"
                if after.returncode:
                    wrong.append((place, "next run", after.stderr.decode()[-300:]))
                unremovable = call == "unlink" and fault != "KILL"
                words = post.verdict(unremovable=unremovable)
                copies += len(sink.mails) - 1
                if unremovable or post.names("mail/tmp"):
                    words += post.again()
                wrong += [(place, "judge", word) for word in words]
    sink.close()
    print(f"deliveries: {len(places)} calls, {count} faults, {copies} copies by SMTP, "
          f"{len(wrong)} wrong", flush=True)
    return wrong
