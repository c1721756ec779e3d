-- After a calendar was changed, terms that run are reckoned anew, a batch in a transaction, by whichever node takes the row.
create table term_recount (
    id        bigint generated always as identity,
    kept_in   text not null,
    first_day date not null,
    ready_at  timestamptz not null,
    after_id  bigint not null default 0,
    moved     integer not null default 0,
    done_at   timestamptz,
    constraint term_recount_pk primary key (id),
    constraint term_recount_kept_in_form check (kept_in ~ '^[A-Z]{3}(-[A-Z]{3})?$')
);

create index term_recount_ready on term_recount (ready_at) where done_at is null;
