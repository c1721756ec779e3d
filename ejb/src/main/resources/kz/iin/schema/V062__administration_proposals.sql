-- Four eyes on what is dangerous: one administrator proposes, another one confirms or rejects. The subject is a login, a sender
-- or a rule set; variant and content say the rest of what is proposed.
create table administration_proposal (
    id          bigint generated always as identity,
    kind        text not null,
    subject     text not null,
    variant     text,
    content     text,
    starts_on   date,
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by  text,
    decided_at  timestamptz,
    confirmed   boolean,
    constraint administration_proposal_pk primary key (id),
    constraint administration_proposal_kind_known check (
        kind in ('ADMINISTRATOR', 'PARTNER_CERTIFICATE', 'RULE_SET')),
    constraint administration_proposal_proposed_by_fk foreign key (proposed_by) references console_user (login),
    constraint administration_proposal_decided_by_fk foreign key (decided_by) references console_user (login),
    constraint administration_proposal_decided_whole check (
        (decided_by is null) = (decided_at is null) and (decided_by is null) = (confirmed is null)),
    constraint administration_proposal_confirmed_by_another check (not confirmed or decided_by <> proposed_by)
);

create unique index administration_proposal_open_once
    on administration_proposal (kind, subject, coalesce(variant, '')) where decided_at is null;
