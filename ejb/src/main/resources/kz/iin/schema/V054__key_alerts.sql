-- The keys of a purpose end and no later one is there: said once by one of the nodes, until a later key is there.
create table key_alert (
    purpose       text not null,
    days          integer not null,
    covered_until timestamptz not null,
    raised_at     timestamptz not null,
    settled_at    timestamptz,
    constraint key_alert_pk primary key (purpose, days, raised_at),
    constraint key_alert_days_known check (days in (60, 30, 7, 0)),
    constraint key_alert_period check (settled_at >= raised_at)
);

create unique index key_alert_open_once on key_alert (purpose, days) where settled_at is null;
