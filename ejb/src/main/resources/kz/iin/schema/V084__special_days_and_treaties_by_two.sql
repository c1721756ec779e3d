-- What an act says of one day, and who is bound by which treaty, is changed by two administrators, too.
alter table administration_proposal
    drop constraint administration_proposal_kind_known,
    add constraint administration_proposal_kind_known check (kind in (
        'ADMINISTRATOR', 'PARTNER_CERTIFICATE', 'RULE_SET', 'MISSION', 'HOLIDAY', 'SPECIAL_DAY', 'TREATY'));
