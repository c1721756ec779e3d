-- EclipseLink takes what a sequence returns for the last of a hundred ids, hence the first value.
create sequence application_id_seq;
create sequence application_move_id_seq increment by 100 start with 100;
create sequence document_copy_id_seq increment by 100 start with 100;

create table application (
    id                  bigint not null,
    version             integer not null,
    number              text not null,
    request_id          uuid not null,
    request_digest      bytea not null,
    status              text not null,
    status_since        timestamptz not null,
    mission             text not null,
    officer             text not null,
    consent_given_on    date not null,
    registered_at       timestamptz not null,
    deadline            date not null,
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
    document_expires    date not null,
    decided_at          timestamptz,
    decided_by          text,
    registration_confirmed_at timestamptz,
    certificate_due_at  timestamptz,
    certificate_number  text,
    constraint application_pk primary key (id),
    constraint application_number_once unique (number),
    constraint application_number_form check (number ~ '^[0-9]{4}-[0-9]{8}$'),
    constraint application_request_once unique (request_id),
    constraint application_status_known check (status in ('DRAFT', 'REGISTERED', 'CHECKING', 'ADJUDICATION',
        'AWAITING_DECISION', 'FORMED', 'ISSUED', 'HANDED_OVER', 'REFUSED', 'WITHDRAWN')),
    constraint application_mission_fk foreign key (mission) references mission (code),
    constraint application_officer_fk foreign key (officer) references console_user (login),
    constraint application_decided_by_fk foreign key (decided_by) references console_user (login),
    constraint application_has_a_name check (surname is not null or given_name is not null),
    constraint application_birth_date_form check (birth_date ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    constraint application_sex_known check (sex in ('M', 'F', 'X')),
    constraint application_document_period check (document_expires > document_issued),
    constraint application_decided_with_operator check (
        (status in ('FORMED', 'ISSUED', 'HANDED_OVER', 'REFUSED')) = (decided_at is not null)
        and (decided_at is null) = (decided_by is null)),
    constraint application_issued_with_certificate check (
        (status in ('ISSUED', 'HANDED_OVER')) = (certificate_number is not null))
);

create index application_queue on application (status, status_since, id);
create index application_recent on application (registered_at desc, id desc);
create index application_recent_of_mission on application (mission, registered_at desc, id desc);
create index application_certificate_due on application (certificate_due_at, id) where status = 'FORMED';

create table application_move (
    id             bigint not null,
    application_id bigint not null,
    from_status    text not null,
    to_status      text not null,
    moved_at       timestamptz not null,
    constraint application_move_pk primary key (id),
    constraint application_move_application_fk foreign key (application_id) references application (id),
    constraint application_move_status_known check (to_status in ('DRAFT', 'REGISTERED', 'CHECKING', 'ADJUDICATION',
        'AWAITING_DECISION', 'FORMED', 'ISSUED', 'HANDED_OVER', 'REFUSED', 'WITHDRAWN'))
);

create index application_move_of on application_move (application_id);

create table document_copy (
    id             bigint not null,
    application_id bigint not null,
    kind           text not null,
    media_type     text not null,
    sha256         bytea not null,
    content        bytea not null,
    constraint document_copy_pk primary key (id),
    constraint document_copy_application_fk foreign key (application_id) references application (id),
    constraint document_copy_kind_known check (kind in ('IDENTITY_DOCUMENT', 'TRANSLATION', 'APPLICATION_FORM',
        'CONSENT', 'OTHER')),
    constraint document_copy_media_type_known check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    constraint document_copy_not_empty check (octet_length(content) > 0)
);

create index document_copy_of on document_copy (application_id);
-- scans are compressed already
alter table document_copy alter column content set storage external;
