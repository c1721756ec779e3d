-- Every person known to us (issue 5, point 1): own applications, numbers that MTsRIAP reported, numbers that were brought in.
create sequence known_person_id_seq as integer;

create table known_person (
    id             integer not null default nextval('known_person_id_seq'),
    -- eight digits, 0 for what is unknown: dates of registers may be impossible ones
    birth_date     integer not null,
    -- the letters of all spellings, 64 bits
    letters        bigint not null,
    algorithm      smallint not null,
    origin         text not null,
    -- in the form of that algorithm
    prepared       text not null,
    -- as it was told, to be prepared anew by the next algorithm
    written        text not null,
    application_id bigint,
    iin            text,
    known_since    timestamptz not null,
    -- from then on a candidate for nobody
    ended_at       timestamptz,
    constraint known_person_pk primary key (id),
    constraint known_person_origin_known check (origin in ('APPLICATION', 'REPORTED', 'IMPORTED')),
    constraint known_person_of_application check ((origin = 'APPLICATION') = (application_id is not null)),
    constraint known_person_with_number check (origin = 'APPLICATION' or iin is not null),
    constraint known_person_iin_form check (iin ~ '^[0-9]{12}$'),
    constraint known_person_birth_date_range check (birth_date between 0 and 99999999),
    -- the application may be stored after the person, in the same transaction
    constraint known_person_application_fk foreign key (application_id) references application (id)
        deferrable initially deferred
);

alter sequence known_person_id_seq owned by known_person.id;

create unique index known_person_application_once on known_person (application_id) where application_id is not null;
create unique index known_person_iin_once on known_person (iin) where iin is not null and ended_at is null;
-- damaged names with the right date are found by it alone, without a look at the table
create index known_person_born on known_person (birth_date) include (letters, id) where ended_at is null;

-- Blocking keys. Without foreign key: a hundred million rows would ask a hundred million times. A partition for each
-- algorithm, so that the keys of the one before go in a moment.
create table person_key (
    key       bigint not null,
    person_id integer not null,
    algorithm smallint not null
) partition by list (algorithm);

create table person_key_1 partition of person_key for values in (1);
alter table person_key_1 add constraint person_key_1_pk primary key (key, person_id);

-- The belt to the braces of the locks: a document stands behind one number of ours in force.
create table document_of_number (
    country   text not null,
    number    text not null,
    person_id integer not null,
    constraint document_of_number_pk primary key (country, number),
    constraint document_of_number_person_fk foreign key (person_id) references known_person (id)
);

create index document_of_number_of on document_of_number (person_id);
