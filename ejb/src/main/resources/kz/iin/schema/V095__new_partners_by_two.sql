-- A system that is to call us is registered at the console by two administrators.
alter table administration_proposal
    drop constraint administration_proposal_kind_known,
    add constraint administration_proposal_kind_known check (kind in (
        'ROLE', 'PARTNER_CERTIFICATE', 'RULE_SET', 'MISSION', 'HOLIDAY', 'SPECIAL_DAY', 'TREATY', 'PARTNER', 'SIGN_IN',
        'REPORT_TIMING', 'PILOT', 'NEW_PARTNER'));
