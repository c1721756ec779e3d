-- Whom a report is brought to, and whether it came there. What is brought never changes: a form stays as it was made.
create table report_delivery (
    id           bigint generated always as identity,
    edition      text not null,
    way          text not null,
    recipient    text not null,
    created_at   timestamptz not null,
    due_at       timestamptz,
    tries        integer not null default 0,
    last_failure text,
    done_at      timestamptz,
    escalated_at timestamptz,
    constraint report_delivery_pk primary key (id),
    constraint report_delivery_once unique (edition, way, recipient),
    constraint report_delivery_edition_fk foreign key (edition) references report_edition (number),
    constraint report_delivery_way_known check (way in ('FETCH', 'MAIL', 'FOLDER')),
    constraint report_delivery_fetched_by_them check ((way = 'FETCH') <= (due_at is null)),
    constraint report_delivery_due_until_done check (way = 'FETCH' or (due_at is null) = (done_at is not null)),
    constraint report_delivery_tries_range check (tries >= 0)
);

create index report_delivery_due on report_delivery (due_at, id) where due_at is not null;
create index report_delivery_open on report_delivery (created_at) where done_at is null and escalated_at is null;

-- those from before have no edition
create trigger report_form_stays before update or delete on report
    for each row when (old.edition is not null) execute function report_stays();
