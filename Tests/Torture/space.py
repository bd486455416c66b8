"""A full disk: state and digests on file systems of many sizes, then the space comes back."""
import os
import subprocess
import tempfile

from box import Box


def mount(folder, kilobytes):
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tidings-torture", folder],
                   check=True, stderr=subprocess.DEVNULL)


def main(tidings, sizes, step=4):
    """`sizes` file systems, `step` KiB apart. Returns what went wrong; nothing where we cannot mount."""
    wrong, full = [], 0
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        place = os.path.join(folder, "disk")
        os.mkdir(place)
        try:
            mount(place, 64)
        except (OSError, subprocess.CalledProcessError):
            print("space: skipped, cannot mount a tmpfs here", flush=True)
            return []
        subprocess.run(["umount", place], check=True)
        for turn in range(sizes):
            kilobytes = 40 + turn * step
            mount(place, kilobytes)
            try:
                box = Box(tidings, place)
                hurt = box.run("run", "--once")
                if hurt.returncode:
                    full += 1
                    if hurt.returncode not in (1, 69, 73, 74):
                        wrong.append((kilobytes, f"exit {hurt.returncode}"))
                    if b"error: " not in hurt.stderr or place.encode() not in hurt.stderr:
                        wrong.append((kilobytes, f"said: {hurt.stderr.decode()[:200]!r}"))
                subprocess.run(["mount", "-o", "remount,size=64m", place], check=True)
                after = box.run("run", "--once")
                if after.returncode:
                    wrong.append((kilobytes, f"after: {after.stderr.decode()[:200]!r}"))
                for words in box.verdict(hurt.stdout + after.stdout):
                    wrong.append((kilobytes, words))
            except OSError as error:
                # The disk is too small for the sources themselves.
                if kilobytes > 64:
                    wrong.append((kilobytes, str(error)))
            finally:
                subprocess.run(["umount", place], check=True)
    print(f"space: {sizes} sizes, {full} of them too small, {len(wrong)} wrong", flush=True)
    return wrong
