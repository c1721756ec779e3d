-- How far an import of persons came: stored with each batch, in one transaction, so that one that was killed goes on there.
create table person_import (
    -- SHA-256 of the file: the same bytes go on, other bytes begin
    digest       bytea not null,
    records      bigint not null,
    taken        bigint not null,
    known        bigint not null,
    rejected     bigint not null,
    -- how long the file of the rejects was then
    reject_bytes bigint not null,
    started_at   timestamptz not null,
    ended_at     timestamptz,
    constraint person_import_pk primary key (digest),
    constraint person_import_digest_length check (octet_length(digest) = 32),
    constraint person_import_sum check (records = taken + known + rejected)
);
