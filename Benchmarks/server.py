#!/usr/bin/env python3
"""server.py FEEDS HOSTS: a loopback server of RSS feeds for Benchmarks/run.

Prints its port. Feed N is /N on host 127.1.0.(1 + N % HOSTS), with ETag, Last-Modified, gzip and
keep-alive. POST /round adds two items to every tenth feed; GET /counts tells and forgets what was
asked: requests, 304s, connections, and the most that one host had open at once.
"""
import asyncio
import gzip
import json
import random
import sys

WORDS = ("harbour council ferry storm bridge market school strike budget quarry river museum "
         "election railway hospital orchard glacier festival reactor treaty vineyard").split()
MODIFIED = "Mon, 24 Jun 2024 18:00:00 GMT"


def feed(number, edition):
    """Feed `number` as it stands in round `edition`: thirty items, the newest first."""
    changes = 2 * edition if number % 10 == 0 else 0
    rows = []
    for item in range(30 + changes, changes, -1):
        chance = random.Random(f"{number}/{item}")
        title = " ".join(chance.choices(WORDS, k=8)).capitalize()
        text = ". ".join(" ".join(chance.choices(WORDS, k=14)).capitalize() for _ in range(5))
        rows.append(
            f"<item><title>{title} &amp; {item}</title><guid>{number}-{item}</guid>"
            f"<link>https://example.org/{number}/{item}?utm_source=rss</link>"
            f"<pubDate>Mon, 24 Jun 2024 {item // 60:02}:{item % 60:02}:00 GMT</pubDate>"
            f"<description><![CDATA[<p>{text}.</p>]]></description></item>\n")
    return gzip.compress((
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>'
        f"<title>Paper {number}</title>{''.join(rows)}</channel></rss>").encode(), 1)


class Server:
    def __init__(self, feeds):
        self.bodies = [feed(number, 0) for number in range(feeds)]
        self.editions = [0] * feeds
        self.edition = 0
        self.open = {}
        self.forget()

    def forget(self):
        self.counts = {"requests": 0, "not_modified": 0, "connections": 0, "most_per_host": 0}

    def next_round(self):
        self.edition += 1
        for number in range(0, len(self.bodies), 10):
            self.bodies[number] = feed(number, self.edition)
            self.editions[number] = self.edition

    async def serve(self, reader, writer):
        host = writer.get_extra_info("sockname")[0]
        self.open[host] = self.open.get(host, 0) + 1
        counted = False
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
                path = head[0].split(" ")[1]
                if path in ("/round", "/counts"):
                    writer.write(self.control(path))
                    break
                if not counted:
                    counted = True
                    self.counts["connections"] += 1
                    self.counts["most_per_host"] = max(
                        self.counts["most_per_host"], self.open[host])
                writer.write(self.answer(int(path[1:]), head))
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.open[host] -= 1
            writer.close()

    def control(self, path):
        body = json.dumps(self.counts).encode()
        if path == "/round":
            self.next_round()
        else:
            self.forget()
        return (b"HTTP/1.1 200 OK\r\nConnection: close\r\n"
                b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def answer(self, number, head):
        self.counts["requests"] += 1
        tag = f'"{number}-{self.editions[number]}"'
        fields = {line.split(":", 1)[0].lower(): line.split(":", 1)[1].strip()
                  for line in head[1:] if ":" in line}
        asked = fields.get("if-none-match")
        known = asked == tag if asked else (
            fields.get("if-modified-since") == MODIFIED and not self.editions[number])
        common = f"ETag: {tag}\r\nLast-Modified: {MODIFIED}\r\n"
        if known:
            self.counts["not_modified"] += 1
            return f"HTTP/1.1 304 Not Modified\r\n{common}\r\n".encode()
        body = self.bodies[number]
        return (f"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n{common}"
                f"Content-Encoding: gzip\r\nContent-Length: {len(body)}\r\n\r\n").encode() + body


async def main():
    server = Server(int(sys.argv[1]))
    hosts = [f"127.1.0.{1 + number}" for number in range(int(sys.argv[2]))]
    first = await asyncio.start_server(server.serve, hosts[0], 0)
    port = first.sockets[0].getsockname()[1]
    rest = await asyncio.start_server(server.serve, hosts[1:], port) if hosts[1:] else None
    print(port, flush=True)
    await (rest or first).serve_forever()


asyncio.run(main())
