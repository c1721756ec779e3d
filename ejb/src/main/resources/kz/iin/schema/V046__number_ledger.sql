-- The ledger: a row for every number that was formed, never used or annulled, written in the deciding transaction and never
-- changed. A place is a series, six digits and a serial: it is either a formed number or a never-used one, for the check digit
-- decides which, and the two tables keep each place once.

-- The twelfth digit; null where both rows of weights give 10 and the sequence is never used. The second weight of every digit
-- is its first one and 2 more (modulo 11).
create function iin_check_digit(sequence text) returns integer language plpgsql immutable strict parallel safe as $$
declare
    rest bigint := sequence::bigint;
    digit integer;
    digits integer := 0;
    weighed integer := 0;
begin
    for place in reverse 11..1 loop
        digit := rest % 10;
        rest := rest / 10;
        digits := digits + digit;
        weighed := weighed + place * digit;
    end loop;
    if weighed % 11 < 10 then
        return weighed % 11;
    end if;
    return nullif((10 + 2 * digits) % 11, 10);
end $$;

-- Whether a number is whole and stands where it says: in one function, for each insert reads the text of every check anew.
create function iin_is_at(iin text, digits text, place smallint) returns boolean language plpgsql immutable strict
parallel safe as $$
begin
    return iin ~ '^[0-9]{12}$' and left(iin, 6) = digits and substr(iin, 8, 4)::smallint = place
        and right(iin, 1) is not distinct from iin_check_digit(left(iin, 11))::text;
end $$;

-- A number that the MVD brings with its decision stays as it is, and belongs to a series of its own or to none. Two foreign keys
-- go: all formations would lock the one row of their series and that of their operator, and stand in line for it. The counter
-- keeps that the series is there, the application that the operator is.
alter table formed_number
    drop constraint formed_number_form,
    drop constraint formed_number_series_fk,
    drop constraint formed_number_formed_by_fk,
    alter column series drop not null,
    add column source text not null default 'SERIES',
    add constraint formed_number_source_known check (source in ('SERIES', 'MVD')),
    add constraint formed_number_of_series check (source = 'MVD' or series is not null),
    add constraint formed_number_place check (iin_is_at(iin, birth_digits, serial));

-- The digits are those of the number or the sequence that the counter was raised for.
alter table number_counter drop constraint number_counter_birth_digits_form;

create table never_used_number (
    series         text not null,
    birth_digits   text not null,
    serial         smallint not null,
    sequence       text not null,
    application_id bigint not null,
    met_at         timestamptz not null,
    met_by         text not null,
    constraint never_used_number_pk primary key (series, birth_digits, serial),
    constraint never_used_number_once unique (sequence),
    constraint never_used_number_series_fk foreign key (series) references number_series (code),
    constraint never_used_number_application_fk foreign key (application_id) references application (id),
    constraint never_used_number_met_by_fk foreign key (met_by) references console_user (login),
    constraint never_used_number_form check (sequence ~ '^[0-9]{11}$'),
    constraint never_used_number_place check (
        birth_digits = left(sequence, 6) and serial = right(sequence, 4)::smallint),
    constraint never_used_number_has_no_check_digit check (iin_check_digit(sequence) is null)
);

-- Those that were stepped over until now, on the way to the number that was formed next.
insert into never_used_number (series, birth_digits, serial, sequence, application_id, met_at, met_by)
select counter.series, counter.birth_digits, place, counter.birth_digits || digit7 || lpad(place::text, 4, '0'),
    onward.application_id, onward.formed_at, onward.formed_by
from number_counter counter
    join number_series on code = counter.series
    cross join lateral generate_series(first_serial, next - 1) place
    join lateral (
        select * from formed_number following
        where (following.series, following.birth_digits) = (counter.series, counter.birth_digits)
            and following.serial > place
        order by following.serial limit 1) onward on true
where not exists (
    select from formed_number taken
    where (taken.series, taken.birth_digits, taken.serial) = (counter.series, counter.birth_digits, place));

-- An annulment says by whom and why. What happened to a number is never changed either; the application of a change is that of
-- its number.
alter table number_change
    alter column changed_in set default pg_current_xact_id(),
    add column changed_by text,
    add column reason text;
update number_change set changed_by = annulled_by, reason = annulment_reason
from application where kind = 'ANNULLED' and application.id = application_id;
alter table number_change
    alter constraint number_change_iin_fk not deferrable,
    drop constraint number_change_application_fk,
    add constraint number_change_changed_by_fk foreign key (changed_by) references console_user (login),
    add constraint number_change_annulled_by_whom_and_why check (
        (kind = 'ANNULLED') = (changed_by is not null and coalesce(btrim(reason), '') <> ''));
create unique index number_change_annulled_once on number_change (iin) where kind = 'ANNULLED';

-- The first change of a number comes after no other one.
drop trigger number_change_comes_last on number_change;
create trigger number_change_comes_last
    before insert on number_change
    for each row
    when (new.kind <> 'FORMED')
    execute function number_change_comes_last();

create function number_ledger_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger of numbers is append-only: % of % refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;

create trigger never_used_number_stays
    before update or delete on never_used_number
    for each row execute function number_ledger_refuse();
create trigger number_change_stays
    before update or delete on number_change
    for each row execute function number_ledger_refuse();
create trigger number_counter_only_rises
    before update on number_counter
    for each row
    when (new.next <= old.next)
    execute function number_ledger_refuse();
create trigger number_counter_stays
    before delete on number_counter
    for each row execute function number_ledger_refuse();
create trigger formed_number_is_not_emptied
    before truncate on formed_number
    for each statement execute function number_ledger_refuse();
create trigger never_used_number_is_not_emptied
    before truncate on never_used_number
    for each statement execute function number_ledger_refuse();
create trigger number_change_is_not_emptied
    before truncate on number_change
    for each statement execute function number_ledger_refuse();
create trigger number_counter_is_not_emptied
    before truncate on number_counter
    for each statement execute function number_ledger_refuse();

-- A series of ours holds no number that the MVD has given.
create function number_series_is_unused() returns trigger language plpgsql as $$
begin
    if exists (
            select from formed_number
            where source = 'MVD' and substr(iin, 7, 1) = new.digit7::text
                and serial between new.first_serial and new.last_serial) then
        raise exception 'number_series_is_unused: %', new.code
            using errcode = 'restrict_violation', constraint = 'number_series_is_unused';
    end if;
    return new;
end $$;

create trigger number_series_is_unused
    before insert or update on number_series
    for each row
    when (new.owner = 'SELF')
    execute function number_series_is_unused();

-- Forms the number of an application: the next serial of the first open series that has one left for these six digits. Asked
-- again it gives the same number; null when nothing is left. What is rolled back leaves neither number nor gap: the counter is
-- raised in the same transaction, and whoever forms a number of the same six digits waits for its end. A plan that was made when
-- the tables were small would read them whole later.
create function form_number(for_application bigint, digits text, on_day date, at timestamptz, operator text)
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
                insert into number_change (iin, application_id, kind, changed_at)
                values (given, for_application, 'FORMED', at);
                return given;
            end if;
            insert into never_used_number values (open.code, digits, place, sequence, for_application, at, operator);
        end loop;
    end loop;
    return null;
end $$;

-- For people: every number there ever was, with its place, by whom, when and why.
create view number_ledger as
select 'FORMED' as entry, source, series, birth_digits, serial, iin, application_id, formed_at as at, formed_by as by,
    null as why
from formed_number
union all
select 'NEVER_USED', 'SERIES', series, birth_digits, serial, null, application_id, met_at, met_by, 'no check digit'
from never_used_number
union all
select 'ANNULLED', source, series, birth_digits, serial, iin, n.application_id, changed_at, changed_by, reason
from number_change c join formed_number n using (iin)
where kind = 'ANNULLED';
