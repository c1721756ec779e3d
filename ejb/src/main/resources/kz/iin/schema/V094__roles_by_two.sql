-- Whoever decides, or changes rules and accounts, is given that role by two administrators: it stands in the variant. Nobody
-- confirms what is given to himself.
alter table administration_proposal
    drop constraint administration_proposal_kind_known;

update administration_proposal set kind = 'ROLE', variant = 'ADMINISTRATOR' where kind = 'ADMINISTRATOR';

alter table administration_proposal
    add constraint administration_proposal_kind_known check (kind in (
        'ROLE', 'PARTNER_CERTIFICATE', 'RULE_SET', 'MISSION', 'HOLIDAY', 'SPECIAL_DAY', 'TREATY', 'PARTNER', 'SIGN_IN',
        'REPORT_TIMING', 'PILOT')),
    add constraint administration_proposal_role_known check (
        kind <> 'ROLE' or coalesce(variant, '') in ('OPERATOR', 'ADMINISTRATOR')),
    add constraint administration_proposal_role_of_another check (
        kind <> 'ROLE' or not confirmed or decided_by <> subject);
