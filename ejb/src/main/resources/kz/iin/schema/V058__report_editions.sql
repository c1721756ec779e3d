-- A report as it was counted, once for a period: its lines are never counted again, and what was found to be otherwise later
-- stands in the next one.
create table report_counter (
    year integer not null,
    last integer not null,
    constraint report_counter_pk primary key (year),
    constraint report_counter_range check (last between 1 and 999999)
);

create table report_edition (
    number      text not null,
    kind        text not null,
    period_from date not null,
    period_to   date not null,
    counted_at  timestamptz not null,
    constraint report_edition_pk primary key (number),
    constraint report_edition_once unique (kind, period_from, period_to),
    constraint report_edition_number_form check (number ~ '^[0-9]{4}-R[0-9]{6}$'),
    constraint report_edition_kind_known check (kind in ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'ON_REQUEST')),
    constraint report_edition_period check (period_to >= period_from),
    constraint report_edition_when_over check (counted_at >= (period_to + 1)::timestamp at time zone 'Asia/Almaty')
);

create table report_line (
    edition      text not null,
    measure      text not null,
    mission      text,
    key          text,
    count        bigint not null,
    previous     bigint not null,
    year_earlier bigint not null,
    constraint report_line_edition_fk foreign key (edition) references report_edition (number),
    constraint report_line_once unique nulls not distinct (edition, measure, mission, key)
);

-- What an earlier report told and what it would tell now.
create table report_delta (
    edition text not null,
    earlier text not null,
    measure text not null,
    mission text,
    key     text,
    told    bigint not null,
    now     bigint not null,
    constraint report_delta_edition_fk foreign key (edition) references report_edition (number),
    constraint report_delta_earlier_fk foreign key (earlier) references report_edition (number),
    constraint report_delta_once unique nulls not distinct (edition, measure, mission, key),
    constraint report_delta_is_one check (told <> now)
);

create function report_stays() returns trigger language plpgsql as $$
begin
    raise exception 'report_stays: % of % refused', tg_op, tg_table_name
        using errcode = 'restrict_violation', constraint = 'report_stays';
end $$;

create trigger report_edition_stays before update or delete on report_edition
    for each row execute function report_stays();
create trigger report_line_stays before update or delete on report_line
    for each row execute function report_stays();
create trigger report_delta_stays before update or delete on report_delta
    for each row execute function report_stays();

-- The file of an edition; those from before have none.
alter table report
    add column edition text,
    add constraint report_edition_fk foreign key (edition) references report_edition (number),
    add constraint report_once_for_media_type unique (edition, media_type);

-- A report that does not add up is not made: why, and since when.
create table report_imbalance (
    kind        text not null,
    period_from date not null,
    period_to   date not null,
    mission     text not null,
    came        bigint not null,
    went        bigint not null,
    raised_at   timestamptz not null,
    constraint report_imbalance_pk primary key (kind, period_from, period_to, mission),
    constraint report_imbalance_is_one check (came <> went)
);
