-- The data behind a number are corrected; the number stays, a new certificate takes the place of the old one.
alter table correction
    add column reason text,
    drop constraint correction_status_known,
    add constraint correction_status_known check (status in ('CHECKING', 'ADJUDICATION', 'FORMED')),
    add constraint correction_under_a_number_has_reason check (
        (status = 'FORMED') = (reason is not null) and btrim(reason) <> '');

alter table certificate
    drop constraint certificate_once_for_application,
    add column replaces text,
    add constraint certificate_replaces_fk foreign key (replaces) references certificate (number),
    add constraint certificate_replaces_another check (replaces <> number),
    add constraint certificate_replaced_once unique (replaces);

-- of an application one is the first, and each other takes the place of the one before
create unique index certificate_first_once on certificate (application_id) where replaces is null;
create index certificate_of on certificate (application_id);

alter table outbox
    drop constraint outbox_operation_known,
    add constraint outbox_operation_known check (operation in ('CHECK_PERSON', 'FIND_BY_DOCUMENT', 'FIND_BY_NAME',
        'REGISTER_NUMBER', 'CORRECT_NUMBER', 'ANNUL_NUMBER'));
