-- Letting a partner in again, and another password or no second factor for an administrator, take two administrators, too. Of a
-- password that waits only its hash is kept.
alter table administration_proposal
    drop constraint administration_proposal_kind_known,
    add constraint administration_proposal_kind_known check (kind in (
        'ADMINISTRATOR', 'PARTNER_CERTIFICATE', 'RULE_SET', 'MISSION', 'HOLIDAY', 'SPECIAL_DAY', 'TREATY', 'PARTNER', 'SIGN_IN')),
    add constraint administration_proposal_password_is_bcrypt check (
        kind <> 'SIGN_IN' or content is null or content ~ '^\$2[ay]\$[0-9]{2}\$[./A-Za-z0-9]{53}$');
