-- A pilot is a dated period of a joint order: when it has ended, it has a final report of all its days. Its rule sets tell who was
-- admitted, and may change while it goes on.
create table pilot (
    code      text not null,
    first_day date not null,
    last_day  date not null,
    source    text not null,
    constraint pilot_pk primary key (code),
    constraint pilot_code_form check (code ~ '^[A-Z]+(_[A-Z0-9]+)*$'),
    constraint pilot_period check (last_day >= first_day),
    constraint pilot_one_at_a_time exclude using gist (daterange(first_day, last_day, '[]') with &&)
);

insert into pilot (code, first_day, last_day, source) values
('PILOT_2024', '2024-04-13', '2024-12-31', 'joint order of 19.03.2024'),
('PILOT_2025', '2025-04-18', '2025-12-31', 'joint order G25IY111418; the first day in Moscow: trend.az, baigenews; the last one: almatanews');

alter table report_edition
    drop constraint report_edition_kind_known,
    add constraint report_edition_kind_known
        check (kind in ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'PILOT', 'ON_REQUEST'));

-- With which days a report is compared: those of a pilot don't follow from its own.
alter table report_edition
    add column before_from date,
    add column before_to date,
    add constraint report_edition_before check (num_nonnulls(before_from, before_to) in (0, 2) and before_to >= before_from),
    add constraint report_edition_pilot_compared check (kind <> 'PILOT' or before_to < period_from);

-- A pilot has one final report: once it is made, the pilot's days stay.
create function pilot_stays() returns trigger language plpgsql as $$
begin
    if exists (select from report_edition
            where kind = 'PILOT' and period_from = old.first_day and period_to = old.last_day) then
        raise exception 'pilot_stays: %', old.code using errcode = 'restrict_violation', constraint = 'pilot_stays';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;

create trigger pilot_stays before update or delete on pilot
    for each row execute function pilot_stays();
