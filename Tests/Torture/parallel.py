"""Runs that overlap: each either works or steps back with 75, and nothing is kept or said twice."""
import subprocess

from box import new_box


def main(tidings, rounds, runs):
    """`rounds` times `runs` runs at once. Returns what went wrong."""
    wrong, worked, stepped = [], 0, 0
    for turn in range(rounds):
        box, handle = new_box(tidings, 2)
        with handle:
            children = [
                subprocess.Popen(
                    box.command("run", "--once", "--wait", "0" if number % 2 else "60"),
                    stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                    env={"HOME": box.folder, "TZ": "UTC", "SWIFT_BACKTRACE": "enable=no"})
                for number in range(runs)]
            said = b""
            for child in children:
                output, errors = child.communicate(timeout=120)
                said += output
                worked += child.returncode == 0
                stepped += child.returncode == 75
                if child.returncode not in (0, 75):
                    wrong.append((turn, f"exit {child.returncode}: {errors.decode()[:200]!r}"))
                if b"database is locked" in errors:
                    wrong.append((turn, "database is locked was shown"))
                if child.returncode == 75 and b"held by" not in errors:
                    wrong.append((turn, f"no holder named: {errors.decode()[:200]!r}"))
            wrong += [(turn, words) for words in box.verdict(said)]
    print(f"parallel: {rounds} x {runs} runs, {worked} worked, {stepped} stepped back, "
          f"{len(wrong)} wrong", flush=True)
    return wrong
