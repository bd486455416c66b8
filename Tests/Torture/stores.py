"""Damaged stores: bytes changed, ends cut, other files in its place. Never a crash, never a flood of
what was told already, never a silent start from nothing."""
import difflib
import os
import random
import shutil
import tempfile

from box import Box

STORE = "state/tidings.db"


def hurt(chance, path):
    """Does one kind of damage to the file; says which."""
    size = os.path.getsize(path)
    kind = chance.choice(["bytes", "page", "cut", "zeros", "empty", "foreign", "head"])
    with open(path, "r+b") as file:
        if kind == "bytes":
            for _ in range(chance.randint(1, 30)):
                file.seek(chance.randrange(size))
                file.write(bytes([chance.randrange(256)]))
        elif kind == "page":
            file.seek(chance.randrange(max(1, size // 4096)) * 4096)
            file.write(chance.randbytes(4096))
        elif kind == "zeros":
            file.seek(chance.randrange(size))
            file.write(bytes(chance.randint(1, 9000)))
        elif kind == "head":
            file.seek(chance.randrange(100))
            file.write(chance.randbytes(chance.randint(1, 20)))
        elif kind == "cut":
            file.truncate(chance.randrange(size))
        else:
            file.truncate(0)
            if kind == "foreign":
                file.write(chance.choice([b"not a database\n" * 99, chance.randbytes(20000)]))
    return kind


def lost(titles, kept):
    """Titles that are not kept. A byte inside one may be another by now, for SQLite keeps no sums: of
    those that nobody published, one that is all but the same stands for it."""
    strangers = set(kept) - set(titles)
    return [title for title in titles if title not in kept
            and not difflib.get_close_matches(title, strangers, 1, .9)]


def main(tidings, rounds, seed=1):
    """Returns what went wrong; prints how the damage was met."""
    chance = random.Random(seed)
    wrong, whole, aside, refused = [], 0, 0, 0
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        pristine, trial = os.path.join(folder, "pristine"), os.path.join(folder, "trial")
        os.mkdir(pristine)
        box = Box(tidings, pristine)
        box.run("run", "--once")
        for turn in range(rounds):
            shutil.rmtree(trial, ignore_errors=True)
            shutil.copytree(pristine, trial, symlinks=True)
            box.folder = trial
            for name in (STORE + "-wal", STORE + "-shm"):
                if os.path.exists(box.path(name)):
                    os.remove(box.path(name))
            kind = hurt(chance, box.path(STORE))
            for words in (("ticker", "-n", "3"), ("status",), ("run", "--once"), ("run", "--once")):
                ended = box.run(*words)
                place = (turn, kind, " ".join(words))
                if ended.returncode < 0 or ended.returncode > 128:
                    wrong.append((*place, f"died: {ended.returncode}"))
                if words[0] == "run":
                    told = [name for name in box.titles if name.encode() in ended.stdout]
                    if told:
                        wrong.append((*place, f"told again: {len(told)}"))
                if ended.returncode and b"error: " not in ended.stderr:
                    wrong.append((*place, f"exit {ended.returncode}, and nothing said"))
            kept = box.kept()
            names = os.listdir(box.path("state"))
            if any("damaged" in name for name in names):
                aside += 1
            elif kept is None:
                refused += 1
            elif gone := lost(box.titles, kept):
                wrong.append((turn, kind, f"{len(gone)} items gone without a word"))
            else:
                whole += 1
    print(f"stores: {rounds} damaged, {whole} read all the same, {aside} set aside, "
          f"{refused} refused, {len(wrong)} wrong", flush=True)
    return wrong
