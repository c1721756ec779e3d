-- GBD FL compares a name in the script it is written in: where there is a Cyrillic name, it is asked by the Latin one, too.
alter table outbox
    drop constraint outbox_operation_known,
    add constraint outbox_operation_known check (operation in ('CHECK_PERSON', 'FIND_BY_DOCUMENT', 'FIND_BY_NAME',
        'FIND_BY_LATIN_NAME', 'REGISTER_NUMBER', 'CORRECT_NUMBER', 'ANNUL_NUMBER', 'DELIVER_REPORT'));

alter table finding
    drop constraint finding_check_known,
    add constraint finding_check_known check (check_name in ('MVD_DOCUMENT', 'MVD_REMARKS', 'MVD_IIN', 'GBDFL_DOCUMENT',
        'GBDFL_NAME', 'GBDFL_LATIN_NAME', 'COUNTER_MRZ', 'COUNTER_VIZ', 'COUNTER_FORM', 'COUNTER_DOCUMENT',
        'COUNTER_PAPERS', 'COUNTER_RULES', 'KNOWN_PERSON', 'REPORTED_IIN', 'OPERATOR_DOCUMENT', 'OPERATOR_LAW',
        'OPERATOR_IIN'));

-- Whoever applied before was not asked about so, and waits for no such answer.
alter table application
    add column latin_name_asked boolean not null default false;
