import { type Kysely, sql } from 'kysely';

/**
 * Labels in the order of their letters, and found as people type them: "lukasz" finds Łukasz, who stands among the L. Accents, case,
 * vowel points and the shapes of one letter do not count; `folded` says so once, for what is kept and for what is looked for. The order
 * is that of bytes, so that it is the same in each database and stays when its libraries change. `found_by` is the label with the tags.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function folded(words text) returns text language sql immutable strict parallel safe as $$
      select replace(replace(replace(translate(
        regexp_replace(lower(normalize(words, nfkd)), ${sql.raw(MARKS)}, '', 'g'), 'łøđħŧıðς', 'lodhtidσ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe')
    $$;
    create function folded(label text, tags text[]) returns text language sql immutable strict parallel safe as $$
      select folded(concat_ws(e'\\n', label, array_to_string(tags, e'\\n')))
    $$;
    drop index profiles_label;
    alter table profiles drop column label_key;
    alter table profiles add column label_key text collate "C" not null generated always as (folded(label)) stored;
    alter table profiles add column found_by text not null generated always as (folded(label, tags)) stored;
    create index profiles_label on profiles (user_id, label_key, id) where deleted_at is null;
  `.execute(db);
}

/** Accents; the points of Hebrew; the vowels of Arabic, and the line that stretches its letters. */
const MARKS = `e'[\\u0300-\\u036f\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670]'`;
