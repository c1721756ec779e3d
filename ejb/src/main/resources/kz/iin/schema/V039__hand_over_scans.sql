-- What the recipient of a certificate signed may come as a scan; each belongs to the one hand-over that it proves.
alter table document_copy
    drop constraint document_copy_kind_known,
    add constraint document_copy_kind_known check (kind in ('IDENTITY_DOCUMENT', 'TRANSLATION', 'APPLICATION_FORM',
        'CONSENT', 'HAND_OVER', 'OTHER'));

alter table hand_over
    add column copy_id bigint,
    add constraint hand_over_copy_fk foreign key (copy_id) references document_copy (id) deferrable initially deferred,
    add constraint hand_over_copy_once unique (copy_id);
