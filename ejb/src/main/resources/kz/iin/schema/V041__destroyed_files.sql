-- Personal data of ended applications are destroyed when their retention is over (Law 94-V, art. 18): the row stays, with its
-- number, its status and its moments, and says since when there is no more. A text that had to stand there is a dash.
alter table application
    add column data_destroyed_at timestamptz,
    add column copies_destroyed_at timestamptz,
    alter column birth_date drop not null,
    alter column sex drop not null,
    alter column citizenship drop not null,
    alter column birth_place drop not null,
    alter column document_type drop not null,
    alter column document_number drop not null,
    alter column document_issuer drop not null,
    alter column document_issued drop not null,
    drop constraint application_has_a_name,
    add constraint application_person_until_destroyed check (
        case when data_destroyed_at is null
            then num_nulls(birth_date, sex, citizenship, birth_place, document_type, document_number, document_issuer,
                    document_issued) = 0
                and (surname is not null or given_name is not null)
            else num_nonnulls(surname, given_name, patronymic, cyrillic_surname, cyrillic_given_name, cyrillic_patronymic,
                birth_date, sex, citizenship, birth_place, document_type, document_number, document_issuer, document_issued,
                document_expires) = 0 end),
    add constraint application_destroyed_when_ended check (
        data_destroyed_at is null or status in ('REFUSED', 'WITHDRAWN', 'HANDED_OVER', 'ANNULLED'));

-- What was destroyed does not come back.
create function application_stays_destroyed() returns trigger language plpgsql as $$
begin
    raise exception 'application_stays_destroyed: application %', old.number
        using errcode = 'check_violation', constraint = 'application_stays_destroyed';
end $$;

create trigger application_stays_destroyed
    before update on application
    for each row when (old.data_destroyed_at is distinct from new.data_destroyed_at and old.data_destroyed_at is not null)
    execute function application_stays_destroyed();

alter table correction
    alter column birth_date drop not null,
    alter column sex drop not null,
    alter column citizenship drop not null,
    alter column birth_place drop not null,
    alter column document_type drop not null,
    alter column document_number drop not null,
    alter column document_issuer drop not null,
    alter column document_issued drop not null;

alter table hand_over
    alter column document_type drop not null,
    alter column document_number drop not null,
    alter column document_issuer drop not null,
    alter column document_issued drop not null;

-- The digest stays, and the number: a certificate is verified by them when its file has gone.
alter table certificate
    add column destroyed_at timestamptz,
    alter column content drop not null,
    add constraint certificate_content_until_destroyed check ((content is null) = (destroyed_at is not null));

alter table acceptance_refusal add column destroyed_at timestamptz;

-- What is ripe, and the copies that lie open, are found without reading all.
create index application_data_kept on application (status, status_since, id)
    where data_destroyed_at is null and status in ('REFUSED', 'WITHDRAWN', 'HANDED_OVER', 'ANNULLED');
create index application_copies_kept on application (status, status_since, id)
    where copies_destroyed_at is null and status in ('REFUSED', 'WITHDRAWN', 'HANDED_OVER', 'ANNULLED');
create index certificate_kept on certificate (application_id) where content is not null;
create index acceptance_refusal_kept on acceptance_refusal (declined_at, id) where destroyed_at is null;
create index document_copy_open on document_copy (id) where key_name is null;
