-- What a mission does after filing, what MTsRIAP tells of formed numbers, and the reports for the MFA.

-- The applicant takes the application back.
alter table application
    add column withdrawn_by text,
    add column withdrawal_reason text,
    add constraint application_withdrawn_by_fk foreign key (withdrawn_by) references console_user (login),
    add constraint application_withdrawn_by_officer check ((status = 'WITHDRAWN') = (withdrawn_by is not null)),
    add constraint application_withdrawal_reason_of_withdrawn check (
        withdrawal_reason is null or (withdrawn_by is not null and btrim(withdrawal_reason) <> ''));

-- A correction keeps what it was told and the person as it was before.
create table correction (
    request_id          uuid not null,
    request_digest      bytea not null,
    application_id      bigint not null,
    data_version        integer not null,
    status              text not null,
    officer             text not null,
    corrected_at        timestamptz not null,
    surname             text,
    given_name          text,
    patronymic          text,
    cyrillic_surname    text,
    cyrillic_given_name text,
    cyrillic_patronymic text,
    birth_date          text not null,
    sex                 text not null,
    citizenship         text not null,
    birth_place         text not null,
    document_type       text not null,
    document_number     text not null,
    document_issuer     text not null,
    document_issued     date not null,
    document_expires    date,
    constraint correction_pk primary key (request_id),
    constraint correction_once_for_version unique (application_id, data_version),
    constraint correction_application_fk foreign key (application_id) references application (id),
    constraint correction_officer_fk foreign key (officer) references console_user (login),
    constraint correction_version_range check (data_version >= 2),
    constraint correction_status_known check (status in ('CHECKING', 'ADJUDICATION'))
);

-- GBD FL rejected the number of an application, or somebody's number was reported for its applicant.
create sequence dispute_id_seq increment by 100 start with 100;

create table dispute (
    id             bigint not null,
    application_id bigint not null,
    rejection      text,
    existing_iin   text,
    account        text not null,
    told_at        timestamptz not null,
    raised_at      timestamptz not null,
    settled_at     timestamptz,
    settled_by     text,
    constraint dispute_pk primary key (id),
    constraint dispute_application_fk foreign key (application_id) references application (id),
    constraint dispute_rejection_known check (rejection in ('NUMBER_TAKEN', 'PERSON_HAS_NUMBER', 'DATA_INCOMPLETE',
        'DATA_CONTRADICTORY', 'OTHER')),
    constraint dispute_existing_iin_form check (existing_iin ~ '^[0-9]{12}$'),
    constraint dispute_names_the_other_number check (
        existing_iin is not null or (rejection is not null and rejection <> 'PERSON_HAS_NUMBER')),
    constraint dispute_account_not_blank check (btrim(account) <> ''),
    constraint dispute_settled_by_fk foreign key (settled_by) references console_user (login),
    constraint dispute_settled_by_whom check (settled_by is null or settled_at is not null)
);

create unique index dispute_rejection_once on dispute (application_id, rejection) where rejection is not null;
create unique index dispute_report_once on dispute (application_id, existing_iin) where rejection is null;
create index dispute_open on dispute (application_id) where settled_at is null;

-- What happened to formed numbers, for who reads it in the order (changed_in, id) below the oldest running transaction.
create table number_change (
    id             bigint generated always as identity,
    iin            text not null,
    application_id bigint not null,
    kind           text not null,
    changed_at     timestamptz not null,
    rejection      text,
    existing_iin   text,
    changed_in     xid8 not null,
    constraint number_change_pk primary key (id),
    constraint number_change_iin_fk foreign key (iin) references formed_number (iin) deferrable initially deferred,
    constraint number_change_application_fk foreign key (application_id) references application (id),
    constraint number_change_kind_known check (kind in ('FORMED', 'CORRECTED', 'REGISTERED', 'REJECTED', 'DISPUTED')),
    constraint number_change_rejection_of_rejected check ((kind = 'REJECTED') = (rejection is not null)),
    constraint number_change_other_number check (
        (kind = 'DISPUTED') <= (existing_iin is not null)
        and (existing_iin is not null) <= (kind in ('DISPUTED', 'REJECTED')))
);

insert into number_change (iin, application_id, kind, changed_at, changed_in)
select iin, application_id, 'FORMED', formed_at, formed_in from formed_number order by formed_in, iin;
insert into number_change (iin, application_id, kind, changed_at, changed_in)
select n.iin, n.application_id, 'REGISTERED', a.registration_confirmed_at, pg_current_xact_id()
from formed_number n join application a on a.id = n.application_id
where a.registration_confirmed_at is not null
order by n.formed_in, n.iin;

create index number_change_feed on number_change (changed_in, id);
create index number_change_of_number on number_change (iin, changed_in);

-- A transaction may have its id before it waits for another one that changes the same number. What it writes then still
-- comes after: it takes the place of the last change of the number. Whoever reads has not passed that place, for it is not
-- below the oldest running transaction.
create function number_change_comes_last() returns trigger language plpgsql as $$
begin
    new.changed_in := greatest(pg_current_xact_id(),
        (select changed_in from number_change where iin = new.iin order by changed_in desc limit 1));
    return new;
end $$;

create trigger number_change_comes_last
    before insert on number_change
    for each row execute function number_change_comes_last();

-- Reports for the MFA, as they were made.
create table report (
    id          bigint generated always as identity,
    kind        text not null,
    period_from date not null,
    period_to   date not null,
    made_at     timestamptz not null,
    media_type  text not null,
    sha256      bytea not null,
    content     bytea not null,
    made_in     xid8 not null default pg_current_xact_id(),
    constraint report_pk primary key (id),
    constraint report_kind_form check (kind ~ '^[A-Z][A-Z0-9_]{2,31}$'),
    constraint report_period check (period_to >= period_from),
    constraint report_media_type_form check (media_type ~ '^[a-z]+/[a-z0-9.+-]+$' and length(media_type) <= 100),
    constraint report_sha256_length check (octet_length(sha256) = 32),
    constraint report_not_empty check (octet_length(content) > 0)
);

create index report_feed on report (made_in, id);
alter table report alter column content set storage external;
