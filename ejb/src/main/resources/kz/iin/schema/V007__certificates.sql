create sequence certificate_number_seq;

create table certificate (
    number         text not null,
    application_id bigint not null,
    issued_at      timestamptz not null,
    sha256         bytea not null,
    content        bytea not null,
    constraint certificate_pk primary key (number),
    constraint certificate_number_form check (number ~ '^[A-Z]{3}-[A-Z]{3}-[0-9]{4}-[0-9]{8}$'),
    constraint certificate_once_for_application unique (application_id),
    constraint certificate_application_fk foreign key (application_id) references application (id),
    constraint certificate_sha256_length check (octet_length(sha256) = 32)
);
alter table certificate alter column content set storage external;
