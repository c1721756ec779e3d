-- Who has a certificate: once for each, told by the officer of the mission, confirmed by the recipient.
create table hand_over (
    certificate       text not null,
    application_id    bigint not null,
    officer           text not null,
    handed_over_at    timestamptz not null,
    recorded_at       timestamptz not null,
    confirmation      text not null,
    document_type     text not null,
    document_number   text not null,
    document_issuer   text not null,
    document_issued   date not null,
    document_expires  date,
    surname           text,
    given_name        text,
    patronymic        text,
    authority         text,
    constraint hand_over_pk primary key (certificate),
    constraint hand_over_certificate_fk foreign key (certificate) references certificate (number),
    constraint hand_over_application_fk foreign key (application_id) references application (id),
    constraint hand_over_officer_fk foreign key (officer) references console_user (login),
    constraint hand_over_not_in_future check (handed_over_at <= recorded_at),
    constraint hand_over_confirmation_known check (confirmation in ('PAPER_SIGNATURE', 'ELECTRONIC_SIGNATURE')),
    constraint hand_over_representative_with_authority check (
        (authority is not null) = (surname is not null or given_name is not null) and btrim(authority) <> '')
);

create index hand_over_of on hand_over (application_id);

-- A certificate that is handed over has its recipient; checked when the transaction commits.
create function handed_over_to_somebody() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from hand_over where certificate = new.certificate_number) then
        raise exception 'handed_over_to_somebody: application %', new.number
            using errcode = 'check_violation', constraint = 'handed_over_to_somebody';
    end if;
    return null;
end $$;

create constraint trigger handed_over_to_somebody
    after insert or update of status on application
    deferrable initially deferred
    for each row when (new.status = 'HANDED_OVER')
    execute function handed_over_to_somebody();
