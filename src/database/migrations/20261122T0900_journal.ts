import { type Kysely, sql } from 'kysely';

/**
 * The journal chains itself: the trigger numbers the entry, takes the hash before it and computes its own, so that no
 * code path can write an entry outside the chain, and announces it to those who listen. `journal_head` is both the lock that makes the chain a line and the
 * witness that the last entries were not cut off.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table journal_entry (
      seq bigint primary key,
      at timestamptz not null,
      author_id text,
      author_label text not null check (author_label <> ''),
      command text not null check (command <> ''),
      reason text not null check (btrim(reason) <> ''),
      subject_kind text,
      subject_id text,
      details jsonb not null default '{}',
      previous_hash text not null,
      hash text not null unique
    )`.execute(db);
  await sql`create index journal_entry_subject on journal_entry (subject_kind, subject_id, seq)`.execute(db);
  await sql`create index journal_entry_author on journal_entry (author_id, seq)`.execute(db);
  await sql`
    create table journal_head (
      only_row boolean primary key default true check (only_row),
      seq bigint not null,
      hash text not null
    )`.execute(db);
  await sql`insert into journal_head (seq, hash) values (0, repeat('0', 64))`.execute(db);
  await sql`
    create function journal_content(entry journal_entry) returns text language sql stable as $$
      select jsonb_build_array(
        entry.seq, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        entry.author_id, entry.author_label, entry.command, entry.reason,
        entry.subject_kind, entry.subject_id, entry.details, entry.previous_hash)::text
    $$`.execute(db);
  await sql`
    create function journal_chain() returns trigger language plpgsql as $$
    declare head journal_head;
    begin
      select * into head from journal_head for update;
      new.seq := head.seq + 1;
      new.previous_hash := head.hash;
      new.hash := encode(sha256(convert_to(journal_content(new), 'UTF8')), 'hex');
      update journal_head set seq = new.seq, hash = new.hash;
      perform pg_notify('journal', new.seq::text);
      return new;
    end $$`.execute(db);
  await sql`create trigger journal_chain before insert on journal_entry for each row execute function journal_chain()`.execute(
    db,
  );
  await sql`
    create function journal_refuse() returns trigger language plpgsql as $$
    begin
      raise exception 'the journal is append-only' using errcode = 'restrict_violation';
    end $$`.execute(db);
  await sql`
    create trigger journal_append_only before update or delete on journal_entry
      for each row execute function journal_refuse()`.execute(db);
  await sql`
    create trigger journal_no_truncate before truncate on journal_entry
      for each statement execute function journal_refuse()`.execute(db);
  await sql`
    create trigger journal_head_stays before delete or truncate on journal_head
      for each statement execute function journal_refuse()`.execute(db);
}
