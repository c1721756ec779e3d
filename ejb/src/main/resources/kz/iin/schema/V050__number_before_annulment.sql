-- The number that the person had before, when that is why ours was annulled; MTsRIAP reads it with the annulment.
alter table application
    add column annulment_existing_iin text,
    add constraint application_annulment_existing_iin_form check (annulment_existing_iin ~ '^[0-9]{12}$'),
    add constraint application_annulment_existing_iin_of_annulled check (
        annulment_existing_iin is null or status = 'ANNULLED');

alter table number_change
    drop constraint number_change_other_number,
    add constraint number_change_other_number check (
        (kind = 'DISPUTED') <= (existing_iin is not null)
        and (existing_iin is not null) <= (kind in ('DISPUTED', 'REJECTED', 'ANNULLED')));
