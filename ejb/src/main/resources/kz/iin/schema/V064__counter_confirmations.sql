-- What the officer had on the screen and confirmed, word for word. It stands under the request that it was filed with, and
-- under the application that came of it.
create table counter_confirmation (
    request_id     uuid not null,
    application_id bigint,
    officer        text not null,
    confirmed_at   timestamptz not null,
    summary        text,
    sha256         bytea,
    constraint counter_confirmation_pk primary key (request_id),
    constraint counter_confirmation_application_fk foreign key (application_id) references application (id)
        deferrable initially deferred,
    constraint counter_confirmation_application_once unique (application_id),
    constraint counter_confirmation_officer_fk foreign key (officer) references console_user (login),
    constraint counter_confirmation_whole check ((summary is null) = (sha256 is null)),
    constraint counter_confirmation_digest check (sha256 = sha256(convert_to(summary, 'UTF8')))
);

create index counter_confirmation_not_filed on counter_confirmation (confirmed_at) where application_id is null;
