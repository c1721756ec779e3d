-- What the registries answered, and the grounds of a refusal: three, and there is no fourth (Law 88-V, art. 19-1).
create table finding (
    application_id bigint not null,
    check_name     text not null,
    passed         boolean not null,
    existing_iins  text,
    found_at       timestamptz not null,
    constraint finding_pk primary key (application_id, check_name),
    constraint finding_application_fk foreign key (application_id) references application (id),
    constraint finding_check_known check (check_name in ('MVD_DOCUMENT', 'MVD_REMARKS', 'MVD_IIN', 'GBDFL_DOCUMENT',
        'GBDFL_NAME')),
    constraint finding_existing_iins_form check (existing_iins ~ '^[0-9]{12}( [0-9]{12})*$')
);

create table refusal_ground (
    application_id bigint not null,
    ground         text not null,
    reason         text not null,
    constraint refusal_ground_pk primary key (application_id, ground),
    constraint refusal_ground_application_fk foreign key (application_id) references application (id),
    constraint refusal_ground_known check (ground in ('UNRELIABLE_DOCUMENTS', 'CONTRARY_TO_LAW',
        'IIN_ALREADY_REGISTERED')),
    constraint refusal_ground_has_reason check (btrim(reason) <> '')
);

-- A refusal names at least one ground; checked when the transaction commits, for the rows come one by one.
create function refusal_names_a_ground() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from refusal_ground where application_id = new.id) then
        raise exception 'refusal_names_a_ground: application %', new.number
            using errcode = 'check_violation', constraint = 'refusal_names_a_ground';
    end if;
    return null;
end $$;

create constraint trigger refusal_names_a_ground
    after insert or update of status on application
    deferrable initially deferred
    for each row when (new.status = 'REFUSED')
    execute function refusal_names_a_ground();
