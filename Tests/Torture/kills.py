"""SIGKILL at a random instant, again and again, while the sources grow; a clean run, and the judge."""
import random
import signal
import subprocess

from box import new_box


def main(tidings, rounds, seed=1):
    """Returns (a list of what went wrong). Prints how many ticker lines the kills cost."""
    chance = random.Random(seed)
    box, handle = new_box(tidings, 1)
    wrong, said, killed, torn = [], b"", 0, 0
    with handle:
        for turn in range(rounds):
            if turn % 4 == 0:
                box.grow(chance.choice(["wire.xml", "desk.txt", "hub.json"]), 1)
            child = subprocess.Popen(
                box.command("run", "--once"), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={"HOME": box.folder, "TZ": "UTC", "SWIFT_BACKTRACE": "enable=no"})
            try:
                output, _ = child.communicate(timeout=chance.uniform(0, .06))
            except subprocess.TimeoutExpired:
                child.send_signal(signal.SIGKILL)
                output, _ = child.communicate()
                killed += 1
            if output and not output.endswith(b"\n"):
                torn += 1
            said += output
        last = box.run("run", "--once")
        if last.returncode:
            wrong.append(("the last run", last.stderr.decode()[-300:]))
        said += last.stdout
        told = sum(name.encode() in said for name in box.titles)
        cost = len(box.titles) - told
        wrong += [("judge", words) for words in box.verdict(said, missing=killed)]
        wrong += [("torn", f"{torn} lines")] if torn else []
    print(f"kills: {rounds} runs, {killed} killed, {len(box.titles)} items, {cost} ticker lines lost, "
          f"{len(wrong)} wrong", flush=True)
    return wrong
