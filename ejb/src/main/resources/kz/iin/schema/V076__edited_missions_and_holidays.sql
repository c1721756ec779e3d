-- Missions and the holidays of each year are changed at the console, by two administrators. What is proposed stands in the
-- content, a line for each field as it is to be.
alter table administration_proposal
    drop constraint administration_proposal_kind_known,
    add constraint administration_proposal_kind_known check (
        kind in ('ADMINISTRATOR', 'PARTNER_CERTIFICATE', 'RULE_SET', 'MISSION', 'HOLIDAY'));

-- Where the mission itself is written to, beside its supervisors.
alter table mission
    add column email text,
    add constraint mission_email_form check (email ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$');
