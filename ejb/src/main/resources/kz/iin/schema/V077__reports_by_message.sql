-- A report goes to the MFA as a message, too, by the same outbox as the questions about applications.
alter table report_delivery
    add column acknowledgement text,
    add column refusal text,
    drop constraint report_delivery_way_known,
    add constraint report_delivery_way_known check (way in ('FETCH', 'MAIL', 'FOLDER', 'SOAP')),
    -- in the outbox a message has its own time
    drop constraint report_delivery_due_until_done,
    add constraint report_delivery_due_until_done
        check (way in ('FETCH', 'SOAP') or (due_at is null) = (done_at is not null)),
    add constraint report_delivery_not_due_when_done check (due_at is null or done_at is null),
    add constraint report_delivery_answered_by_message check (way = 'SOAP' or num_nonnulls(acknowledgement, refusal) = 0),
    add constraint report_delivery_one_answer check (acknowledgement is null or refusal is null),
    add constraint report_delivery_refused_is_not_done check (refusal is null or done_at is null);

alter table outbox
    alter column application_id drop not null,
    add column delivery_id bigint,
    add constraint outbox_delivery_fk foreign key (delivery_id) references report_delivery (id),
    add constraint outbox_delivery_once unique (delivery_id),
    add constraint outbox_about_one check (num_nonnulls(application_id, delivery_id) = 1),
    add constraint outbox_reports_to_the_mfa check ((delivery_id is not null) = (partner = 'MFA')),
    drop constraint outbox_partner_known,
    add constraint outbox_partner_known check (partner in ('MVD', 'MTSRIAP', 'MFA')),
    drop constraint outbox_operation_known,
    add constraint outbox_operation_known check (operation in ('CHECK_PERSON', 'FIND_BY_DOCUMENT', 'FIND_BY_NAME',
        'REGISTER_NUMBER', 'CORRECT_NUMBER', 'ANNUL_NUMBER', 'DELIVER_REPORT'));

alter table partner_pause
    drop constraint partner_pause_partner_known,
    add constraint partner_pause_partner_known check (partner in ('MVD', 'MTSRIAP', 'MFA'));
