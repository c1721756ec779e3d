-- A number that was formed wrongly is annulled by an operator who did not have it formed. It stays where it is, so that it is
-- never formed again.
alter table application
    add column annulled_by text,
    add column annulment_reason text,
    drop constraint application_status_known,
    add constraint application_status_known check (status in ('DRAFT', 'REGISTERED', 'CHECKING', 'ADJUDICATION',
        'AWAITING_DECISION', 'FORMED', 'ISSUED', 'HANDED_OVER', 'ANNULLED', 'REFUSED', 'WITHDRAWN')),
    drop constraint application_decided_with_operator,
    add constraint application_decided_with_operator check (
        (status in ('FORMED', 'ISSUED', 'HANDED_OVER', 'ANNULLED', 'REFUSED')) = (decided_at is not null)
        and (decided_at is null) = (decided_by is null)),
    add constraint application_annulled_by_fk foreign key (annulled_by) references console_user (login),
    add constraint application_annulled_by_operator check (
        (status = 'ANNULLED') = (annulled_by is not null) and (annulled_by is null) = (annulment_reason is null)
        and btrim(annulment_reason) <> ''),
    add constraint application_nobody_reverses_his_own_decision check (annulled_by <> decided_by);

alter table application_move
    drop constraint application_move_status_known,
    add constraint application_move_status_known check (to_status in ('DRAFT', 'REGISTERED', 'CHECKING', 'ADJUDICATION',
        'AWAITING_DECISION', 'FORMED', 'ISSUED', 'HANDED_OVER', 'ANNULLED', 'REFUSED', 'WITHDRAWN'));

alter table number_change
    drop constraint number_change_kind_known,
    add constraint number_change_kind_known check (kind in ('FORMED', 'CORRECTED', 'REGISTERED', 'REJECTED', 'DISPUTED',
        'ANNULLED'));

alter table outbox
    drop constraint outbox_operation_known,
    add constraint outbox_operation_known check (operation in ('CHECK_PERSON', 'FIND_BY_DOCUMENT', 'FIND_BY_NAME',
        'REGISTER_NUMBER', 'ANNUL_NUMBER'));

-- What was formed once stays, whatever became of it: its number and its place in the series are taken for ever.
create function formed_number_stays() returns trigger language plpgsql as $$
begin
    raise exception 'formed_number_stays: %', old.application_id
        using errcode = 'check_violation', constraint = 'formed_number_stays';
end $$;

create trigger formed_number_stays
    before update or delete on formed_number
    for each row execute function formed_number_stays();
