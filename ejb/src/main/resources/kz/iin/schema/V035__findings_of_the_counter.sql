-- What was looked at when papers were accepted is a finding as well, and proposes a ground when it did not pass.
alter table finding
    drop constraint finding_check_known,
    add constraint finding_check_known check (check_name in ('MVD_DOCUMENT', 'MVD_REMARKS', 'MVD_IIN', 'GBDFL_DOCUMENT',
        'GBDFL_NAME', 'COUNTER_MRZ', 'COUNTER_VIZ', 'COUNTER_FORM', 'COUNTER_DOCUMENT', 'COUNTER_PAPERS', 'COUNTER_RULES',
        'REPORTED_IIN', 'OPERATOR_DOCUMENT', 'OPERATOR_LAW', 'OPERATOR_IIN')),
    add constraint finding_of_counter_is_about_no_number check (check_name not like 'COUNTER\_%' or existing_iins is null);

-- Nobody has decided on these yet: who does sees what was read in the document as a finding, as with later ones.
insert into finding (application_id, check_name, passed, found_at)
select a.id, made.check_name, not exists (
        select 1 from reading_difference d
        where d.application_id = a.id and d.compared = any (made.compared)
            and d.contrast in ('WRONG_CHECK_DIGIT', 'CONTRADICTION')), now()
from application a
join presented_papers p on p.application_id = a.id
cross join (values
    ('COUNTER_MRZ', array['MRZ_ITSELF']),
    ('COUNTER_VIZ', array['MRZ_AND_VIZ']),
    ('COUNTER_FORM', array['MRZ_AND_FORM', 'VIZ_AND_FORM'])) made (check_name, compared)
where a.status in ('CHECKING', 'ADJUDICATION', 'AWAITING_DECISION')
    and p.mrz is not null
    and (made.check_name <> 'COUNTER_VIZ' or coalesce(p.visual_surname, p.visual_given_name) is not null);
