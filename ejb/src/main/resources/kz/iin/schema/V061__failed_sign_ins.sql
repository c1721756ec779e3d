-- Sign-ins that failed, by the login that was tried and by the address it was tried from: all nodes count together.
create table failed_sign_in (
    kind         text not null,
    subject      text not null,
    failures     integer not null,
    last_at      timestamptz not null,
    locked_until timestamptz,
    constraint failed_sign_in_pk primary key (kind, subject),
    constraint failed_sign_in_kind_known check (kind in ('LOGIN', 'ADDRESS')),
    constraint failed_sign_in_failures_range check (failures >= 1)
);

create index failed_sign_in_last_at on failed_sign_in (last_at);
