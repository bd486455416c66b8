"""The wall clock's bad nights, by libfaketime: summer time, a day that is not there, sleep, jumps."""
import datetime
import glob
import json
import os
import re
import subprocess

from box import new_box

# Two nights a zone: what the clocks do in them stands behind.
NIGHTS = [
    ("Europe/Berlin", "2026-03-28"), ("Europe/Berlin", "2026-10-24"),      # 02:00 <-> 03:00
    ("Asia/Baku", "2015-03-28"), ("Asia/Baku", "2015-10-24"),              # 04:00 <-> 05:00
    ("Australia/Lord_Howe", "2026-04-04"), ("Australia/Lord_Howe", "2026-10-03"),  # half an hour
    ("America/St_Johns", "2011-03-12"), ("America/St_Johns", "2011-11-05"),  # at 00:01
    ("Pacific/Apia", "2011-12-28"), ("Pacific/Apia", "2011-09-23"),        # 30 December is not there
    ("UTC", "2026-03-28"), ("UTC", "2026-12-30"),
]
LIBRARY = glob.glob("/usr/lib/*/faketime/libfaketime.so.1")


class Clock:
    """A box whose runs happen at any time."""

    def __init__(self, tidings, zone, at):
        self.box, self.handle = new_box(tidings, 2)
        with open(self.box.path("config.json"), encoding="utf-8") as file:
            config = json.load(file)
        config["timezone"] = zone
        config["editions"] = [{"id": "daily", "at": at, "formats": ["text"]}]
        with open(self.box.path("config.json"), "w", encoding="utf-8") as file:
            json.dump(config, file)

    def run(self, instant, *words):
        """A run at that Unix time."""
        stamp = datetime.datetime.fromtimestamp(instant, datetime.timezone.utc)
        return subprocess.run(
            self.box.command(*(words or ("run", "--once"))), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, timeout=60,
            env={"HOME": self.box.folder, "TZ": "UTC", "LD_PRELOAD": LIBRARY[0],
                 "FAKETIME": stamp.strftime("%Y-%m-%d %H:%M:%S"), "FAKETIME_DONT_FAKE_MONOTONIC": "1",
                 "SWIFT_BACKTRACE": "enable=no"})

    def days(self):
        """The days of the editions that were written."""
        names = os.listdir(self.box.path("digests"))
        return sorted(match[1] for name in names
                      if (match := re.fullmatch(r"(\d{4}-\d\d-\d\d)-daily\.txt", name)))


def seconds(day, hours=0):
    start = datetime.datetime.fromisoformat(day).replace(tzinfo=datetime.timezone.utc)
    return int(start.timestamp()) + hours * 3600


def local_days(zone, first, last):
    """The days that have a 23:59 in the zone, between two Unix times; `date` knows the zones."""
    days = []
    for instant in range(first, last, 900):
        stamp = subprocess.run(["date", "-d", f"@{instant}", "+%F %H:%M"], check=True,
                               stdout=subprocess.PIPE, env={"TZ": zone}).stdout.decode().split()
        if stamp[0] not in days:
            days.append(stamp[0])
    return days


def night(tidings, zone, day):
    """A run every 15 minutes from that noon for 3 days: one edition a local day."""
    wrong = []
    clock = Clock(tidings, zone, "02:15")
    with clock.handle:
        first = seconds(day, 12)
        told = b""
        for instant in range(first, first + 60 * 3600, 900):
            ended = clock.run(instant)
            told += ended.stdout
            if ended.returncode:
                wrong.append((zone, day, f"exit {ended.returncode}: {ended.stderr.decode()[:200]}"))
                break
        due = local_days(zone, first, first + 60 * 3600)
        # The last local day may end before its 02:15.
        made = clock.days()
        if made != due and made != due[:-1]:
            wrong.append((zone, day, f"editions of {made}, wanted {due}"))
        wrong += [(zone, day, f"told {told.count(name.encode())} times: {name}")
                  for name in clock.box.titles if told.count(name.encode()) != 1]
    return wrong


def jump(tidings, name, hours):
    """A run, then one after the clock jumped by so many hours, then one back in time."""
    wrong = []
    clock = Clock(tidings, "UTC", "06:30")
    with clock.handle:
        start = seconds("2026-11-25", 8)
        first = clock.run(start)
        clock.box.grow("desk.txt", 1)
        away = clock.run(max(0, start + hours * 3600))
        made = clock.days()
        back = clock.run(start + 1800)
        for ended in (first, away, back):
            if ended.returncode:
                wrong.append((name, f"exit {ended.returncode}: {ended.stderr.decode()[:200]}"))
        told = first.stdout + away.stdout + back.stdout
        wrong += [(name, f"told {told.count(title.encode())} times: {title}")
                  for title in clock.box.titles if told.count(title.encode()) != 1]
        if hours > 24 and hours < 24 * 300 and len(made) != 2:
            wrong.append((name, f"{len(made)} editions after the gap, wanted one more than before"))
        kept = clock.box.kept() or []
        wrong += [(name, f"purged: {title}") for title in clock.box.titles if title not in kept]
    return wrong


def main(tidings, step):
    """Every `step`th case. Returns what went wrong."""
    if not LIBRARY:
        print("clocks: skipped, no libfaketime here", flush=True)
        return []
    cases = [lambda zone=zone, day=day: night(tidings, zone, day) for zone, day in NIGHTS]
    cases += [lambda days=days: jump(tidings, f"{days} days of sleep", 24 * days)
              for days in range(1, 11)]
    cases += [lambda hours=hours, name=name: jump(tidings, name, hours) for name, hours in [
        ("to 1970", -24 * 365 * 60), ("back an hour", -1), ("back a day", -24),
        ("to 2038", 24 * 365 * 11 + 24 * 90)]]
    wrong = [row for case in cases[::step] for row in case()]
    print(f"clocks: {len(cases[::step])} of {len(cases)}: {len(NIGHTS)} nights, 10 sleeps, 4 jumps; "
          f"{len(wrong)} wrong", flush=True)
    return wrong
