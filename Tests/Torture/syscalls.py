"""Every state-changing system call of a run of three sources: killed before it, or failed with EIO,
ENOSPC, EINTR; then one clean run, and the judge. Also the order of fsync and rename, from the trace."""
import os
import re
import shutil
import tempfile

from box import Box

CALLS = ["write", "pwrite64", "writev", "fsync", "fdatasync", "rename", "renameat", "renameat2",
         "symlink", "symlinkat", "unlink", "unlinkat", "mkdir", "mkdirat", "ftruncate", "fallocate",
         "flock", "fchmod", "fchown"]
OPENING = re.compile(r"openat\(.*O_(CREAT|WRONLY|RDWR)")


def traced(box, folder):
    """The calls of an undisturbed run: how often each, and the lines of the trace."""
    log = os.path.join(folder, "trace")
    ended = box.run("run", "--once", before=[
        "strace", "-f", "-y", "-o", log, "-e", "trace=" + ",".join(["openat", *CALLS])])
    assert ended.returncode == 0, ended.stderr.decode()
    with open(log, encoding="utf-8", errors="replace") as file:
        return [line.split(" ", 1)[-1].strip() for line in file]


def points(lines, calls=CALLS):
    """(call, its number among the calls of that name) for each that changes something."""
    seen = {}
    for line in lines:
        name = line.split("(", 1)[0]
        if name != "openat" and name not in calls:
            continue
        seen[name] = seen.get(name, 0) + 1
        if name != "openat" or OPENING.match(line):
            yield name, seen[name]


def disorder(lines):
    """Renames whose file was not synced before, or whose folder was not synced after."""
    wrong, synced, waiting = [], set(), []
    for line in lines:
        path = re.search(r"\d+<([^>]*)>", line)
        if line.startswith(("fsync(", "fdatasync(")) and path:
            synced.add(path[1])
            waiting = [name for name in waiting if os.path.dirname(name) != path[1]]
        names = re.match(r'rename(?:at2?)?\(.*?"([^"]+)".*?"([^"]+)"', line)
        if names:
            # A link has no content to sync; its folder has.
            if names[1] not in synced and not line_made_link(lines, names[1]):
                wrong.append(f"renamed before it was synced: {names[1]}")
            waiting.append(names[2])
    return wrong + [f"its folder was not synced after the rename: {name}" for name in waiting]


def line_made_link(lines, path):
    return any(line.startswith("symlink") and f'"{path}"' in line for line in lines)


def unsynced_lines(lines):
    """Ticker lines that were written before the store's log was synced at all: what is told must be
    kept. The mark of a line is written without a sync, so later lines cannot be judged like that."""
    for line in lines:
        if line.startswith(("fsync(", "fdatasync(")) and "-wal>" in line:
            return []
        if line.startswith("write(1<"):
            return ["a line was told before its item was synced: " + line[:80]]
    return ["nothing was told"]


def inject(box, call, number, fault):
    what = "signal=KILL" if fault == "KILL" else "error=" + fault
    return box.run("run", "--once", before=[
        "strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
        "-e", f"inject={call}:{what}:when={number}"])


def main(tidings, step):
    """Every `step`th point; returns (faults tried, a list of what went wrong)."""
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        pristine = os.path.join(folder, "pristine")
        os.mkdir(pristine)
        Box(tidings, pristine)
        trial = os.path.join(folder, "trial")

        def fresh():
            shutil.rmtree(trial, ignore_errors=True)
            os.mkdir(trial)
            return Box(tidings, trial)

        lines = traced(fresh(), folder)
        wrong = [("order", "", words) for words in disorder(lines) + unsynced_lines(lines)]
        places = list(points(lines))
        count = 0
        for index, (call, number) in enumerate(places):
            for turn, fault in enumerate(["KILL", "EIO", "ENOSPC", "EINTR"]):
                if (index + turn) % step:
                    continue
                box = fresh()
                hurt = inject(box, call, number, fault)
                count += 1
                place = f"{call}:{number}:{fault}"
                if fault != "KILL" and (hurt.returncode < 0 or hurt.returncode > 128):
                    wrong.append((place, "died", str(hurt.returncode)))
                after = box.run("run", "--once")
                if after.returncode:
                    wrong.append((place, "next run", after.stderr.decode()[-300:]))
                missing = 1 if fault == "KILL" else 0
                for words in box.verdict(hurt.stdout + after.stdout, missing):
                    wrong.append((place, "judge", words))
        print(f"syscalls: {len(places)} calls, {count} faults, {len(wrong)} wrong", flush=True)
        return wrong
