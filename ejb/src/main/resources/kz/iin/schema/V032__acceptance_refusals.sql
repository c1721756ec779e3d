-- Papers that were not accepted at a counter: never an application, and nothing of the person, who may not have consented.
create sequence acceptance_refusal_id_seq;

create table acceptance_refusal (
    id          bigint not null,
    number      text not null,
    request_id  uuid not null,
    mission     text not null,
    officer     text not null,
    language    text not null,
    declined_at timestamptz not null,
    constraint acceptance_refusal_pk primary key (id),
    constraint acceptance_refusal_number_once unique (number),
    constraint acceptance_refusal_number_form check (number ~ '^[0-9]{4}-D[0-9]{8}$'),
    constraint acceptance_refusal_request_once unique (request_id),
    constraint acceptance_refusal_mission_fk foreign key (mission) references mission (code),
    constraint acceptance_refusal_officer_fk foreign key (officer) references console_user (login),
    constraint acceptance_refusal_language_known check (language in ('kk', 'ru', 'en'))
);

create table acceptance_refusal_reason (
    refusal_id bigint not null,
    ground     text not null,
    note       text not null,
    constraint acceptance_refusal_reason_pk primary key (refusal_id, ground),
    constraint acceptance_refusal_reason_fk foreign key (refusal_id) references acceptance_refusal (id)
        deferrable initially deferred,
    constraint acceptance_refusal_ground_known check (ground in ('INCOMPLETE', 'DOCUMENT_EXPIRED', 'NO_CONSENT',
        'OUTSIDE_RULES')),
    constraint acceptance_refusal_note_not_blank check (btrim(note) <> '')
);
