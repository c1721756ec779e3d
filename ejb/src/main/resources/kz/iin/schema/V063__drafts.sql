-- What an officer gathers at the counter before it is an application: encrypted as copies are, and gone when it is filed,
-- declined, discarded or left alone for too long. Two who change it at a time are told apart by its version.
create sequence draft_id_seq;

create table draft (
    id          bigint not null,
    version     integer not null,
    request_id  uuid not null,
    mission     text not null,
    officer     text not null,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    changed_by  text not null,
    key_name    text,
    sha256      bytea,
    size        integer,
    content     bytea,
    outcome     text,
    constraint draft_pk primary key (id),
    constraint draft_request_once unique (request_id),
    constraint draft_mission_fk foreign key (mission) references mission (code),
    constraint draft_officer_fk foreign key (officer) references console_user (login),
    constraint draft_changed_by_fk foreign key (changed_by) references console_user (login),
    constraint draft_changed_after_created check (changed_at >= created_at),
    constraint draft_outcome_form check (outcome ~ '^[0-9]{4}-D?[0-9]{8}$'),
    constraint draft_content_until_outcome check ((content is null) = (outcome is not null)),
    constraint draft_content_sealed check (num_nulls(key_name, sha256, size, content) in (0, 4))
);

create index draft_by_mission on draft (mission, changed_at) where outcome is null;
create index draft_by_change on draft (changed_at);

create sequence draft_copy_id_seq;

create table draft_copy (
    id         bigint not null,
    draft_id   bigint not null,
    kind       text not null,
    media_type text not null,
    key_name   text not null,
    sha256     bytea not null,
    size       integer not null,
    content    bytea not null,
    constraint draft_copy_pk primary key (id),
    constraint draft_copy_draft_fk foreign key (draft_id) references draft (id) on delete cascade,
    constraint draft_copy_kind_known check (kind in ('IDENTITY_DOCUMENT', 'TRANSLATION', 'APPLICATION_FORM', 'CONSENT',
        'OTHER')),
    constraint draft_copy_media_type_known check (media_type in ('application/pdf', 'image/jpeg', 'image/png'))
);

create index draft_copy_by_draft on draft_copy (draft_id);
