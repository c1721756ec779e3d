-- A series is any range of digits 8 to 11 behind its digit 7, from a day to a day, and somebody's: ours, from which numbers are
-- formed on behalf of the MVD, or the MVD's own, from which it forms them itself. The serial of a number is its digits 8 to 11.
alter table number_series
    add column first_serial smallint,
    add column last_serial smallint,
    add column owner text not null default 'SELF',
    add column turn smallint,
    add column confidence text not null default 'SECONDARY';

update number_series as series set
    first_serial = digit8 * 1000,
    last_serial = digit8 * 1000 + 999,
    turn = (select count(*) from number_series where code <= series.code);

alter table number_series
    drop column digit8,
    alter column owner drop default,
    alter column confidence drop default,
    alter column first_serial set not null,
    alter column last_serial set not null,
    alter column turn set not null,
    add constraint number_series_serials check (0 <= first_serial and first_serial <= last_serial and last_serial <= 9999),
    add constraint number_series_never_overlap exclude using gist
        (digit7 with =, int4range(first_serial, last_serial, '[]') with &&),
    add constraint number_series_turn_once unique (turn),
    add constraint number_series_owner_known check (owner in ('SELF', 'MVD')),
    add constraint number_series_confidence_known check (confidence in ('SEEN', 'SECONDARY', 'INFERRED', 'UNVERIFIED')),
    add constraint number_series_source_not_blank check (btrim(source) <> '');

-- Until now the serial was digits 9 to 11.
alter table number_counter drop constraint number_counter_range;
update number_counter as counter set next = next + first_serial from number_series where code = series;
alter table number_counter add constraint number_counter_range check (next between 0 and 10000);

alter table formed_number disable trigger formed_number_stays;
update formed_number set serial = serial + first_serial from number_series where code = series;
alter table formed_number enable trigger formed_number_stays;

-- What a series was when its first number was formed, it stays: it may only end, grow at its end, or come later in turn.
create function number_series_stays() returns trigger language plpgsql as $$
begin
    if exists (select from number_counter where series = old.code) then
        raise exception 'number_series_stays: %', old.code
            using errcode = 'restrict_violation', constraint = 'number_series_stays';
    end if;
    return new;
end $$;

create trigger number_series_stays
    before update on number_series
    for each row
    when ((old.code, old.digit7, old.first_serial, old.owner) is distinct from
        (new.code, new.digit7, new.first_serial, new.owner) or new.last_serial < old.last_serial)
    execute function number_series_stays();
