/// The steps from an empty file to the schema this program reads and writes, one a version.
///
/// A step, once released, is never edited: stores out there have taken it.
package struct Schema: Sendable {
  /// Marks a file as ours (`PRAGMA application_id`): "TDGS".
  static let application: Int64 = 0x5444_4753

  private(set) var steps: [String]

  /// The version a store has after all steps (`PRAGMA user_version`).
  package var version: Int64 {
    Int64(steps.count)
  }

  /// The schema of this program's stores.
  package static let current = Schema(steps: [first, second, third])

  /// The schema of an earlier program: for tests of the ladder.
  package func until(_ version: Int) -> Schema {
    Schema(steps: Array(steps.prefix(version)))
  }

  /// The schema that a later program might have: for tests of the ladder.
  package func followed(by step: String) -> Schema {
    Schema(steps: steps + [step])
  }

  /// Version 1.
  ///
  /// Instants are Unix seconds. `keys` finds the items of a source by a 64-bit hash of guid, link
  /// or title; the texts themselves decide (`KnownItem`), because hashes collide. It starts with
  /// the source, so that the keys of one document lie together and not all over a large file.
  private static let first = """
    CREATE TABLE meta (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE sources (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      etag TEXT,
      last_modified TEXT,
      body_hash INTEGER NOT NULL DEFAULT 0,
      last_asked INTEGER,
      last_success INTEGER,
      failures INTEGER NOT NULL DEFAULT 0,
      failure TEXT,
      not_before INTEGER,
      gone INTEGER NOT NULL DEFAULT 0,
      shape TEXT,
      item_count INTEGER NOT NULL DEFAULT 0,
      -- Of the last document: items of side lists.
      apart INTEGER NOT NULL DEFAULT 0,
      -- Over all documents.
      items INTEGER NOT NULL DEFAULT 0,
      newest INTEGER,
      -- When it publishes (Rhythm), and what its document says of being asked: seconds, and bits of
      -- the hours and of the days it skips.
      rhythm TEXT,
      asked_interval INTEGER NOT NULL DEFAULT 0,
      skipped_hours INTEGER NOT NULL DEFAULT 0,
      skipped_days INTEGER NOT NULL DEFAULT 0,
      fresh_until INTEGER,
      same_bodies INTEGER NOT NULL DEFAULT 0,
      -- What asking it cost: in all, on the last day it was asked (days since 1970), on the day before.
      requests INTEGER NOT NULL DEFAULT 0,
      bytes INTEGER NOT NULL DEFAULT 0,
      failed INTEGER NOT NULL DEFAULT 0,
      day INTEGER NOT NULL DEFAULT 0,
      day_requests INTEGER NOT NULL DEFAULT 0,
      day_bytes INTEGER NOT NULL DEFAULT 0,
      before_requests INTEGER NOT NULL DEFAULT 0,
      before_bytes INTEGER NOT NULL DEFAULT 0,
      -- When it answered again after it had been announced as failing.
      back INTEGER,
      -- The hash of a body that reading crashed over.
      poison INTEGER,
      -- The last seq of the first document that held items: until then nothing was news to anybody.
      introduced INTEGER
    ) STRICT;

    CREATE TABLE items (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES sources (number),
      time INTEGER NOT NULL,
      first_seen INTEGER NOT NULL,
      -- The instant its listing dates it to now, where that moved; identity only.
      dated INTEGER,
      guid TEXT,
      link TEXT,
      title TEXT NOT NULL,
      subtitle TEXT,
      kicker TEXT,
      summary TEXT,
      author TEXT,
      categories TEXT,
      language TEXT,
      published_day INTEGER,
      published_time INTEGER,
      published_offset INTEGER,
      updated_day INTEGER,
      updated_time INTEGER,
      updated_offset INTEGER,
      -- Was kept as seen, never told.
      backlog INTEGER NOT NULL DEFAULT 0,
      revisions INTEGER NOT NULL DEFAULT 0,
      aliases INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE keys (
      source INTEGER NOT NULL,
      key INTEGER NOT NULL,
      item INTEGER NOT NULL,
      PRIMARY KEY (source, key, item)
    ) STRICT, WITHOUT ROWID;

    -- Keys of items that were pruned: what is left of them, so that they are not new again.
    CREATE TABLE tombstones (
      source INTEGER NOT NULL,
      key INTEGER NOT NULL,
      PRIMARY KEY (source, key)
    ) STRICT, WITHOUT ROWID;

    -- Guids and links that an item had before.
    CREATE TABLE aliases (
      item INTEGER NOT NULL REFERENCES items (id),
      kind TEXT NOT NULL CHECK (kind IN ('guid', 'link')),
      value TEXT NOT NULL,
      PRIMARY KEY (item, kind, value)
    ) STRICT, WITHOUT ROWID;

    -- What an item said before; events up to `through` told it so.
    CREATE TABLE revisions (
      number INTEGER PRIMARY KEY,
      item INTEGER NOT NULL REFERENCES items (id),
      replaced INTEGER NOT NULL,
      through INTEGER NOT NULL,
      title TEXT NOT NULL,
      subtitle TEXT,
      summary TEXT
    ) STRICT;
    CREATE INDEX revisions_item ON revisions (item);

    -- What searches look in: which words an item has, folded by us (IndexWords), by the item's id.
    -- The texts themselves stand in items alone, and a match says nothing of where a word stands.
    CREATE VIRTUAL TABLE words USING fts5 (
      text, content = '', columnsize = 0, detail = none, tokenize = "ascii tokenchars '''.'"
    );
    -- A commit adds a segment: merging them late costs a search little, and a fetch less.
    INSERT INTO words (words, rank) VALUES ('automerge', 16);

    CREATE TABLE topics (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      UNIQUE (id, name)
    ) STRICT;

    -- What the grouper has learnt about words and sources: how often each stood in items of IPTC's
    -- topics, as the topic's number and two bytes of its count. At most TopicMemory.limit rows.
    CREATE TABLE topic_counts (
      key INTEGER PRIMARY KEY,
      counts BLOB NOT NULL
    ) STRICT;

    CREATE TABLE events (
      seq INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('new', 'update', 'copy', 'backlog')),
      item INTEGER NOT NULL REFERENCES items (id),
      source INTEGER NOT NULL REFERENCES sources (number),
      time INTEGER NOT NULL,
      first_seen INTEGER NOT NULL,
      story INTEGER,
      topic INTEGER REFERENCES topics (number),
      copy_of INTEGER,
      was TEXT,
      -- Why it was kept as it was, and why it was placed where it is.
      kept TEXT NOT NULL,
      placed TEXT
    ) STRICT;
    CREATE INDEX events_item ON events (item);
    CREATE INDEX events_source ON events (source);
    CREATE INDEX events_time ON events (time);
    CREATE INDEX events_story ON events (story) WHERE story IS NOT NULL;
    CREATE INDEX events_topic ON events (topic) WHERE topic IS NOT NULL;
    CREATE INDEX events_copy ON events (copy_of) WHERE copy_of IS NOT NULL;

    -- Stories that items may still join, in the order they were begun; the bytes are the grouper's.
    -- How far they go stands in `meta` as 'stories': event, item, hour.
    CREATE TABLE stories (
      number INTEGER PRIMARY KEY,
      id INTEGER NOT NULL UNIQUE,
      state BLOB NOT NULL
    ) STRICT;

    -- What copies of the events up to `seq` are found by; only the grouper reads the entries.
    CREATE TABLE copies (
      seq INTEGER PRIMARY KEY,
      -- The time of the newest of them.
      newest INTEGER NOT NULL,
      entries BLOB NOT NULL
    ) STRICT;
    CREATE INDEX copies_newest ON copies (newest);

    -- Ids that were told of stories which then became part of others.
    CREATE TABLE story_aliases (
      story INTEGER PRIMARY KEY,
      -- Never itself an alias.
      into_story INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX story_aliases_into ON story_aliases (into_story);

    -- What the user does not want to be told.
    CREATE TABLE mutes (
      number INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('item', 'story', 'words')),
      -- The id of the item or story, or the words.
      target TEXT NOT NULL,
      -- What it is called, for lists.
      title TEXT NOT NULL,
      made INTEGER NOT NULL,
      -- Forever where NULL.
      until INTEGER,
      UNIQUE (kind, target)
    ) STRICT;

    CREATE TABLE cursors (
      name TEXT PRIMARY KEY,
      seq INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- Events that a reader was shown before its cursor came to them.
    CREATE TABLE shown_ahead (
      cursor TEXT NOT NULL,
      seq INTEGER NOT NULL,
      PRIMARY KEY (cursor, seq)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE editions (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      -- YYYY-MM-DD, which sorts as days do.
      day TEXT NOT NULL,
      cutoff INTEGER NOT NULL,
      made INTEGER NOT NULL,
      since INTEGER,
      after INTEGER NOT NULL,
      through INTEGER NOT NULL,
      snapshot TEXT NOT NULL,
      -- For lists of editions, which need not read what each said: the name of its files, its
      -- title, and how many stories it has.
      name TEXT NOT NULL,
      title TEXT NOT NULL,
      stories INTEGER NOT NULL,
      -- Its entry in the feed of editions, once that was made.
      feed TEXT,
      UNIQUE (id, day, cutoff)
    ) STRICT;

    -- An edition's effects that are done: a file is written, a mail is out.
    CREATE TABLE marks (
      edition INTEGER NOT NULL REFERENCES editions (number),
      effect TEXT NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (edition, effect)
    ) STRICT, WITHOUT ROWID;

    -- What rules of `notify` told at once.
    CREATE TABLE notices (
      number INTEGER PRIMARY KEY,
      made INTEGER NOT NULL,
      snapshot TEXT NOT NULL
    ) STRICT;

    -- What is to be sent, and what came of it: one row for each recipient of an edition or a
    -- notice; `recipient` is empty but for mails.
    CREATE TABLE outbox (
      number INTEGER PRIMARY KEY,
      delivery TEXT NOT NULL,
      recipient TEXT NOT NULL,
      edition INTEGER REFERENCES editions (number) ON DELETE CASCADE,
      notice INTEGER REFERENCES notices (number),
      made INTEGER NOT NULL,
      state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed')),
      attempts INTEGER NOT NULL DEFAULT 0,
      -- Not tried before; jittered when it was set.
      due INTEGER NOT NULL,
      -- When its state was decided.
      ended INTEGER,
      reason TEXT,
      CHECK ((edition IS NULL) <> (notice IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX outbox_message
      ON outbox (delivery, recipient, coalesce(edition, 0), coalesce(notice, 0));
    CREATE INDEX outbox_due ON outbox (due) WHERE state = 'waiting';

    -- Deliveries whose other end said it is gone for good, and where that was (a hash).
    CREATE TABLE closed (
      delivery TEXT PRIMARY KEY,
      place INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- What rules of `notify` remember (AlertMemory).
    CREATE TABLE alerts (
      rule INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('held', 'told', 'message')),
      value INTEGER NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (rule, kind, value, at)
    ) STRICT, WITHOUT ROWID;
    """

  /// Version 2: of a message in the outbox, whether it waits because the other end is away (1), and
  /// not for a reason of its own.
  private static let second = """
    ALTER TABLE outbox ADD COLUMN away INTEGER NOT NULL DEFAULT 0;
    """

  /// Version 3: when a source publishes (Rhythm) stands apart from what is read and written whenever
  /// it is asked, which is a third as long without it.
  private static let third = """
    CREATE TABLE rhythms (
      source INTEGER PRIMARY KEY REFERENCES sources (number),
      learned TEXT NOT NULL
    ) STRICT;
    ALTER TABLE sources ADD COLUMN watched_until INTEGER;
    UPDATE sources SET watched_until = CAST(rhythm AS INTEGER);
    INSERT INTO rhythms SELECT number, rhythm FROM sources WHERE rhythm IS NOT NULL;
    ALTER TABLE sources DROP COLUMN rhythm;
    """
}
