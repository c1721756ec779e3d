-- That a number was formed is told by the number itself: the second row that said the same cost a fourth of each formation.

-- The twelfth digit; null where both rows of weights give 10 and the sequence is never used. The second weight of every digit
-- is its first one and 2 more (modulo 11). In one expression, whose steps cost less than statements do; 48 is the code of 0.
create or replace function iin_check_digit(sequence text) returns integer language plpgsql immutable strict parallel safe as $$
declare
    codes bytea := sequence::bytea;
    weighed integer := (get_byte(codes, 0) + 2 * get_byte(codes, 1) + 3 * get_byte(codes, 2) + 4 * get_byte(codes, 3)
        + 5 * get_byte(codes, 4) + 6 * get_byte(codes, 5) + 7 * get_byte(codes, 6) + 8 * get_byte(codes, 7)
        + 9 * get_byte(codes, 8) + 10 * get_byte(codes, 9) + 11 * get_byte(codes, 10) - 66 * 48) % 11;
begin
    if weighed < 10 then
        return weighed;
    end if;
    return nullif((10 + 2 * (get_byte(codes, 0) + get_byte(codes, 1) + get_byte(codes, 2) + get_byte(codes, 3)
        + get_byte(codes, 4) + get_byte(codes, 5) + get_byte(codes, 6) + get_byte(codes, 7) + get_byte(codes, 8)
        + get_byte(codes, 9) + get_byte(codes, 10) - 11 * 48)) % 11, 10);
end $$;

-- A transaction may have its id before it waits for another one that changes the same number. What it writes then still comes
-- after: it takes the place of the last change of the number, or of its formation.
create or replace function number_change_comes_last() returns trigger language plpgsql as $$
begin
    new.changed_in := greatest(pg_current_xact_id(),
        (select formed_in from formed_number where iin = new.iin),
        (select changed_in from number_change where iin = new.iin order by changed_in desc limit 1));
    return new;
end $$;

drop trigger number_change_comes_last on number_change;
create trigger number_change_comes_last
    before insert on number_change
    for each row execute function number_change_comes_last();

-- Who reads the feed goes on where he was: a formation has the place of its transaction, before all that happened in it later.
alter table number_change disable trigger number_change_stays;
delete from number_change where kind = 'FORMED';
alter table number_change enable trigger number_change_stays;
alter table number_change
    drop constraint number_change_kind_known,
    add constraint number_change_kind_known check (
        kind in ('CORRECTED', 'REGISTERED', 'REJECTED', 'DISPUTED', 'ANNULLED'));

-- A series may end and never goes. The foreign key goes instead: the first number of each birth date locked the row of the
-- series, and all who formed one at the same moment shared that lock.
alter table number_counter drop constraint number_counter_series_fk;
create function number_series_never_goes() returns trigger language plpgsql as $$
begin
    raise exception 'number_series_never_goes: %', old.code
        using errcode = 'restrict_violation', constraint = 'number_series_never_goes';
end $$;
create trigger number_series_never_goes
    before delete on number_series
    for each row execute function number_series_never_goes();

-- As before, but for the row of the feed.
create or replace function form_number(for_application bigint, digits text, on_day date, at timestamptz, operator text)
returns text language plpgsql set enable_seqscan = off as $$
declare
    open record;
    place smallint;
    sequence text;
    given text;
begin
    for open in
        select code, digit7, first_serial, last_serial,
            (select iin from formed_number where application_id = for_application) as given
        from number_series
        where owner = 'SELF' and valid_from <= on_day and (valid_to is null or valid_to >= on_day) order by turn
    loop
        if open.given is not null then
            return open.given;
        end if;
        loop
            insert into number_counter as counter (series, birth_digits, next)
            values (open.code, digits, open.first_serial + 1)
            on conflict (series, birth_digits) do update set next = counter.next + 1
            where counter.next <= open.last_serial
            returning next - 1 into place;
            exit when not found;
            sequence := digits || open.digit7 || lpad(place::text, 4, '0');
            given := sequence || iin_check_digit(sequence);
            if given is not null then
                insert into formed_number (iin, application_id, series, birth_digits, serial, formed_at, formed_by)
                values (given, for_application, open.code, digits, place, at, operator);
                return given;
            end if;
            insert into never_used_number values (open.code, digits, place, sequence, for_application, at, operator);
        end loop;
    end loop;
    return null;
end $$;
