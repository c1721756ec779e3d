-- What is to be sent to the ministries. A row is claimed by moving due_at ahead: if the node dies, it falls due again.
create sequence outbox_id_seq increment by 100 start with 100;

create table outbox (
    id             bigint not null,
    message_id     uuid not null,
    partner        text not null,
    operation      text not null,
    application_id bigint not null,
    payload        text not null,
    created_at     timestamptz not null,
    due_at         timestamptz not null,
    tries          integer not null default 0,
    last_failure   text,
    done_at        timestamptz,
    constraint outbox_pk primary key (id),
    constraint outbox_message_once unique (message_id),
    constraint outbox_operation_once unique (application_id, operation),
    constraint outbox_application_fk foreign key (application_id) references application (id),
    constraint outbox_partner_known check (partner in ('MVD', 'MTSRIAP')),
    constraint outbox_operation_known check (operation in ('CHECK_PERSON', 'FIND_BY_DOCUMENT', 'FIND_BY_NAME',
        'REGISTER_NUMBER')),
    constraint outbox_tries_range check (tries >= 0)
);

create index outbox_due on outbox (partner, due_at, id) where done_at is null;
