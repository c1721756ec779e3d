-- A report tells of each earlier one what it would tell otherwise now, not only of the one before it.
alter table report_delta
    drop constraint report_delta_once,
    add constraint report_delta_once unique nulls not distinct (edition, earlier, measure, mission, key);

create index report_delta_earlier on report_delta (earlier);
create index hand_over_recorded on hand_over (recorded_at);
