-- An operator of the MVD takes an application for a time, checks for himself, looks for a person.
alter table application
    alter column document_expires drop not null,
    add column data_version integer not null default 1,
    add column claimed_by text,
    add column claimed_since timestamptz,
    add column claimed_until timestamptz,
    add constraint application_data_version_range check (data_version >= 1),
    add constraint application_claimed_by_fk foreign key (claimed_by) references console_user (login),
    add constraint application_claim_whole check (num_nulls(claimed_by, claimed_since, claimed_until) in (0, 3)),
    add constraint application_claim_period check (claimed_until > claimed_since),
    add constraint application_claim_ends_by_decision check (claimed_by is null or decided_at is null);

create index application_document on application (document_number, document_issuer);
create index application_birth_date on application (birth_date);

alter table finding
    add column operator text,
    add column note text,
    drop constraint finding_check_known,
    add constraint finding_check_known check (check_name in ('MVD_DOCUMENT', 'MVD_REMARKS', 'MVD_IIN', 'GBDFL_DOCUMENT',
        'GBDFL_NAME', 'REPORTED_IIN', 'OPERATOR_DOCUMENT', 'OPERATOR_LAW', 'OPERATOR_IIN')),
    add constraint finding_operator_fk foreign key (operator) references console_user (login),
    add constraint finding_of_operator check (
        (check_name like 'OPERATOR\_%') = (operator is not null) and (operator is null) = (note is null)),
    add constraint finding_note_not_blank check (btrim(note) <> '');
