-- Who did or saw what: acts and views of personal data (docs/decisions/0012). An entry is written in the transaction of its
-- act; once committed it gets its place in the chain of the day. The columns from "day" on are that place, set once.
create table audit_day (
    day                date not null,
    entries            integer not null default 0,
    head               bytea not null,
    closed_at          timestamptz,
    details_deleted_at timestamptz,
    entries_deleted_at timestamptz,
    constraint audit_day_pk primary key (day),
    constraint audit_day_entries_range check (entries >= 0),
    constraint audit_day_head_length check (octet_length(head) = 32),
    constraint audit_day_details_deleted_when_closed check (details_deleted_at is null or closed_at is not null),
    constraint audit_day_entries_deleted_last check (entries_deleted_at is null or details_deleted_at is not null)
);

create table audit_entry (
    id            bigint generated always as identity,
    at            timestamptz not null,
    zone          text not null,
    actor         text not null,
    sender        text,
    mission       text,
    act           text not null,
    applications  text[] not null,
    detail_digest bytea,
    digest        bytea not null,
    day           date,
    position      integer,
    hash          bytea,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_day_fk foreign key (day) references audit_day (day),
    constraint audit_entry_act_form check (act ~ '^[A-Z_]+$'),
    constraint audit_entry_actor_not_blank check (btrim(actor) <> ''),
    constraint audit_entry_detail_digest_length check (octet_length(detail_digest) = 32),
    constraint audit_entry_digest_length check (octet_length(digest) = 32),
    constraint audit_entry_hash_length check (octet_length(hash) = 32),
    constraint audit_entry_position_range check (position >= 1),
    constraint audit_entry_placed_whole check (
        (day is null) = (position is null) and (day is null) = (hash is null))
);

create unique index audit_entry_place_once on audit_entry (day, position) where position is not null;
create index audit_entry_without_place on audit_entry (id) where position is null;
create index audit_entry_of_application on audit_entry using gin (applications);
create index audit_entry_at on audit_entry using brin (at);

-- What was asked or changed: personal data, kept apart so that it can be deleted. The chain holds a digest of it, keyed with
-- the salt; without the salt nobody can try what was meant.
create table audit_detail (
    entry_id bigint not null,
    salt     bytea not null,
    fields   text[] not null,
    before   text[] not null,
    after    text[] not null,
    constraint audit_detail_pk primary key (entry_id),
    constraint audit_detail_entry_fk foreign key (entry_id) references audit_entry (id),
    constraint audit_detail_salt_length check (octet_length(salt) = 32),
    constraint audit_detail_parallel check (
        cardinality(fields) > 0
        and cardinality(before) = cardinality(fields) and cardinality(after) = cardinality(fields))
);

-- For people: each entry with its local time, each changed field on a line of its own.
create view audit_act as
select e.day || '/' || e.position as place, e.id, e.at, e.at at time zone e.zone as local_time, e.zone, e.actor, e.sender,
    e.mission, e.act, e.applications, e.detail_digest is not null and d.entry_id is null as details_deleted
from audit_entry e left join audit_detail d on d.entry_id = e.id;

create view audit_change as
select d.entry_id, changed.field, changed.before, changed.after
from audit_detail d, unnest(d.fields, d.before, d.after) as changed (field, before, after);

create function audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is append-only: % of % refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;

create trigger audit_entry_takes_its_place_once
    before update on audit_entry
    for each row
    when (old.position is not null or new.position is null
        or (old.id, old.at, old.zone, old.actor, old.act, old.applications, old.digest)
            is distinct from (new.id, new.at, new.zone, new.actor, new.act, new.applications, new.digest)
        or (old.sender, old.mission, old.detail_digest) is distinct from (new.sender, new.mission, new.detail_digest))
    execute function audit_refuse();

create trigger audit_detail_stays_as_it_is
    before update on audit_detail
    for each row
    execute function audit_refuse();

create trigger audit_day_stays_closed
    before update on audit_day
    for each row
    when (new.day <> old.day or new.entries < old.entries
        or old.closed_at is not null and (old.entries, old.head, old.closed_at)
            is distinct from (new.entries, new.head, new.closed_at)
        or old.details_deleted_at is distinct from new.details_deleted_at and old.details_deleted_at is not null
        or old.entries_deleted_at is distinct from new.entries_deleted_at and old.entries_deleted_at is not null)
    execute function audit_refuse();

create trigger audit_day_is_never_deleted
    before delete on audit_day
    for each row
    execute function audit_refuse();

-- Nothing goes whose day does not say that it went.
create function audit_refuse_early_entry() returns trigger language plpgsql as $$
begin
    if exists (select from audit_day where day = old.day and entries_deleted_at is not null) then
        return old;
    end if;
    raise exception 'the audit is append-only: % of % refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;

create function audit_refuse_early_detail() returns trigger language plpgsql as $$
begin
    if exists (
            select from audit_entry e join audit_day d on d.day = e.day
            where e.id = old.entry_id and d.details_deleted_at is not null) then
        return old;
    end if;
    raise exception 'the audit is append-only: % of % refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;

create trigger audit_entry_is_kept
    before delete on audit_entry
    for each row
    execute function audit_refuse_early_entry();

create trigger audit_detail_is_kept
    before delete on audit_detail
    for each row
    execute function audit_refuse_early_detail();

create trigger audit_entry_is_not_emptied
    before truncate on audit_entry
    for each statement
    execute function audit_refuse();

create trigger audit_detail_is_not_emptied
    before truncate on audit_detail
    for each statement
    execute function audit_refuse();

create trigger audit_day_is_not_emptied
    before truncate on audit_day
    for each statement
    execute function audit_refuse();
