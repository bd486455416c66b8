"""SIGTERM, SIGINT and SIGHUP at random instants of a service: it is gone within 2 s, of that signal,
and what was committed is kept."""
import random
import signal
import subprocess
import time

from box import new_box


def main(tidings, rounds, seed=1):
    """Returns what went wrong; prints the longest time an ending took."""
    # What started us may ignore them (nohup, a job in the background), and a service then does too.
    for number in (signal.SIGHUP, signal.SIGINT):
        if signal.getsignal(number) == signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)
    chance = random.Random(seed)
    box, handle = new_box(tidings, 1)
    wrong, said, slowest = [], b"", 0
    with handle:
        for turn in range(rounds):
            box.grow(chance.choice(["wire.xml", "desk.txt", "hub.json"]), 1 if turn % 4 == 0 else 0)
            number = chance.choice([signal.SIGTERM, signal.SIGINT])
            child = subprocess.Popen(
                box.command("run"), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env={"HOME": box.folder, "TZ": "UTC", "SWIFT_BACKTRACE": "enable=no"})
            try:
                child.wait(chance.uniform(.01, .15))
                wrong.append((turn, f"a service ended by itself: {child.returncode}"))
            except subprocess.TimeoutExpired:
                if turn % 3 == 0:
                    child.send_signal(signal.SIGHUP)
                started = time.monotonic()
                child.send_signal(number)
                try:
                    output, errors = child.communicate(timeout=30)
                except subprocess.TimeoutExpired:
                    child.kill()
                    output, errors = child.communicate()
                took = time.monotonic() - started
                slowest = max(slowest, took)
                said += output
                if took > 2:
                    wrong.append((turn, f"took {took:.1f} s"))
                # Before its handlers stand, the signal ends it as it ends any program; SIGHUP too.
                if child.returncode not in (-number, -signal.SIGHUP):
                    wrong.append((turn, f"ended with {child.returncode}: {errors.decode()[:200]!r}"))
        last = box.run("run", "--once")
        said += last.stdout
        wrong += [("judge", words) for words in box.verdict(said)]
    print(f"signals: {rounds}, the slowest end took {slowest:.2f} s, {len(wrong)} wrong", flush=True)
    return wrong
