-- The numbers of a birth date run out, or have run out: said once by one of the nodes, until a series is added.
create table number_alert (
    birth_digits text not null,
    kind         text not null,
    raised_at    timestamptz not null,
    settled_at   timestamptz,
    constraint number_alert_pk primary key (birth_digits, kind, raised_at),
    constraint number_alert_kind_known check (kind in ('FILLING', 'EXHAUSTED')),
    constraint number_alert_period check (settled_at >= raised_at)
);

create unique index number_alert_open_once on number_alert (birth_digits, kind) where settled_at is null;

-- The birth dates whose places in all open series of ours are taken up to the share; exhausted when no place that is left has a
-- check digit.
create function number_fill(at timestamptz, share float)
returns table (birth_digits text, kind text) language sql stable as $$
    with open as (
        select code, digit7, first_serial, last_serial from number_series
        where owner = 'SELF' and valid_from <= (at at time zone 'Asia/Almaty')::date
            and (valid_to is null or valid_to >= (at at time zone 'Asia/Almaty')::date)),
    filling as (
        select counter.birth_digits from number_counter counter join open on code = series
        group by counter.birth_digits
        having sum(next - first_serial) >= share * (select sum(last_serial - first_serial + 1) from open))
    select filling.birth_digits, 'FILLING' from filling
    union all
    select filling.birth_digits, 'EXHAUSTED' from filling
    where not exists (
        select from open
            left join number_counter counter on series = code and counter.birth_digits = filling.birth_digits
            cross join lateral generate_series(coalesce(next, first_serial)::integer, last_serial::integer) place
        where iin_check_digit(filling.birth_digits || digit7 || lpad(place::text, 4, '0')) is not null)
$$;
