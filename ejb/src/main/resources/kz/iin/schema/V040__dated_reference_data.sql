-- Every row of reference data says from when to when it holds, and by what (issue 4): what lacked a part of that gets it.

-- A decree may be replaced before its day comes: its row ends, and the row of the next decree begins. What is in force on
-- the day itself counts. Where the day of the decree is not known, its row holds since the calendar begins.
alter table special_day
    add column valid_from date,
    add column valid_to date;

update special_day set valid_from = case
    when source like 'G24G0000436%' then date '2024-11-21'
    else least(date '2024-01-01', day) end;

alter table special_day
    alter column valid_from set not null,
    drop constraint special_day_pk,
    add constraint special_day_pk primary key (kept_in, day, valid_from),
    add constraint special_day_period check (valid_to >= valid_from),
    add constraint special_day_begins_by_its_day check (valid_from <= day),
    add constraint special_day_one_at_a_time
        exclude using gist (kept_in with =, day with =, daterange(valid_from, valid_to, '[]') with &&);

-- A mission that is closed ends, with every period in which it takes applications; its code is never another one's.
alter table mission
    add column valid_from date,
    add column valid_to date;

update mission set valid_from = coalesce(
    (select min(valid_from) from mission_period where mission = mission.code), date '2024-04-13');

alter table mission
    alter column valid_from set not null,
    add constraint mission_order check (valid_to >= valid_from);

alter table number_series add column source text;

update number_series set source = 'digits that numbers were seen to have; no act says so';

alter table number_series alter column source set not null;
