-- Every message in and out: a row before anything is done about it, completed with its answer. Ids grow with time, so
-- that the primary key serves for periods too.
create table journal_message (
    id             uuid not null,
    direction      text not null,
    service        text not null,
    peer           text not null,
    partner        text,
    operation      text,
    application    text,
    message_id     text,
    answer_id      text,
    correlation_id text,
    signature      text,
    received_at    timestamptz not null,
    request_digest bytea,
    request_size   bigint,
    answered_at    timestamptz,
    outcome        text,
    answer_digest  bytea,
    answer_size    bigint,
    -- keyed digests of the numbers that the message speaks of
    iins           bytea[],
    constraint journal_message_pk primary key (id),
    constraint journal_message_direction_known check (direction in ('IN', 'OUT')),
    constraint journal_message_request_known check ((request_digest is null) = (request_size is null)),
    constraint journal_message_answered_with_outcome check ((answered_at is null) = (outcome is null)),
    constraint journal_message_answer_known check ((answer_digest is null) = (answer_size is null)),
    constraint journal_message_answer_when_answered check (answer_digest is null or answered_at is not null)
);

create index journal_message_of_partner on journal_message (partner, id) where partner is not null;
create index journal_message_of_application on journal_message (application, id) where application is not null;
create index journal_message_by_message on journal_message (message_id) where message_id is not null;
create index journal_message_by_answer on journal_message (answer_id) where answer_id is not null;
create index journal_message_by_correlation on journal_message (correlation_id) where correlation_id is not null;
create index journal_message_by_iin on journal_message using gin (iins) where iins is not null;

-- What stood in them, encrypted: thrown away earlier than the rows.
create table journal_body (
    message_id uuid not null,
    part       text not null,
    media_type text not null,
    packed     boolean not null,
    key_name   text not null,
    content    bytea not null,
    constraint journal_body_pk primary key (message_id, part),
    constraint journal_body_message_fk foreign key (message_id) references journal_message (id) on delete cascade,
    constraint journal_body_part_known check (part in ('REQUEST', 'ANSWER'))
);

-- what is encrypted does not shrink
alter table journal_body alter column content set storage external;

-- Who has read what stood in a message.
create table journal_reading (
    id         uuid not null,
    message_id uuid not null,
    part       text not null,
    reader     text not null,
    read_at    timestamptz not null,
    constraint journal_reading_pk primary key (id),
    constraint journal_reading_message_fk foreign key (message_id) references journal_message (id) on delete cascade
);

create index journal_reading_of on journal_reading (message_id);
