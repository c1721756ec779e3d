-- A report on request may tell of a part of the applications; one by the calendar tells of all. Once for a period and a part.
alter table report_edition
    add column mission text,
    add column country text,
    add column citizenship text,
    add column category text,
    add column officer text,
    drop constraint report_edition_once,
    add constraint report_edition_once
        unique nulls not distinct (kind, period_from, period_to, mission, country, citizenship, category, officer),
    add constraint report_edition_mission_fk foreign key (mission) references mission (code),
    add constraint report_edition_whole_by_calendar check (
        kind = 'ON_REQUEST' or num_nonnulls(mission, country, citizenship, category, officer) = 0);
