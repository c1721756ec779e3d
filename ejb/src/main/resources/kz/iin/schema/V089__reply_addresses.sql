-- Where an applicant wants to be told how the application goes: encrypted as the copies are, and without a digest, from which an address
-- could be guessed. Withdrawn, and when the data of the file are destroyed, the row goes.
create table reply_address (
    application_id bigint not null,
    key_name       text not null,
    content        bytea not null,
    language       text not null,
    officer        text not null,
    given_at       timestamptz not null,
    told_at        timestamptz,
    constraint reply_address_pk primary key (application_id),
    constraint reply_address_application_fk foreign key (application_id) references application (id),
    constraint reply_address_officer_fk foreign key (officer) references console_user (login),
    constraint reply_address_language_known check (language in ('kk', 'ru', 'en'))
);

create index reply_address_untold on reply_address (application_id) where told_at is null;
