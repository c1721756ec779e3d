-- Formed numbers: one for an application, one application for a number, and neither is ever reused.
create table number_series (
    code       text not null,
    digit7     smallint not null,
    digit8     smallint not null,
    valid_from date not null,
    valid_to   date,
    constraint number_series_pk primary key (code),
    constraint number_series_digits_once unique (digit7, digit8),
    constraint number_series_digit7_range check (digit7 between 0 and 6),
    constraint number_series_digit8_range check (digit8 between 0 and 9),
    constraint number_series_period check (valid_to >= valid_from)
);

-- Digit 7 = 0 and digit 8 = 5 is what numbers of foreigners temporarily staying were seen to have; no act says so.
insert into number_series (code, digit7, digit8, valid_from) values ('FOREIGN', 0, 5, date '2024-04-13');

-- By the six digits, not by the date: 1924-01-01 and 2024-01-01 share their numbers.
create table number_counter (
    series       text not null,
    birth_digits text not null,
    next         smallint not null,
    constraint number_counter_pk primary key (series, birth_digits),
    constraint number_counter_series_fk foreign key (series) references number_series (code),
    constraint number_counter_birth_digits_form check (birth_digits ~ '^[0-9]{6}$'),
    constraint number_counter_range check (next between 0 and 1000)
);

create table formed_number (
    iin            text not null,
    application_id bigint not null,
    series         text not null,
    birth_digits   text not null,
    serial         smallint not null,
    formed_at      timestamptz not null,
    formed_by      text not null,
    -- who reads the numbers in this order, and only below the oldest running transaction, misses none
    formed_in      xid8 not null default pg_current_xact_id(),
    constraint formed_number_pk primary key (iin),
    constraint formed_number_form check (iin ~ '^[0-9]{12}$'),
    constraint formed_number_once_for_application unique (application_id),
    constraint formed_number_serial_once unique (series, birth_digits, serial),
    constraint formed_number_application_fk foreign key (application_id) references application (id),
    constraint formed_number_series_fk foreign key (series) references number_series (code),
    constraint formed_number_formed_by_fk foreign key (formed_by) references console_user (login)
);

create index formed_number_feed on formed_number (formed_in, iin);
