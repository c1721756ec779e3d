-- How far an import of persons came: stored with each batch, in one transaction, so that one that was killed goes on there.
create table person_import (
    source     text not null,
    digest     bytea not null,
    records    bigint not null,
    imported   bigint not null,
    rejected   bigint not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    constraint person_import_pk primary key (digest),
    constraint person_import_counts check (records >= 0 and imported >= 0 and rejected >= 0)
);
