-- Messages that were answered, each with its answer: whoever sends one again gets the same bytes. Kept for twice the window
-- in which the date of a message must lie, then removed.
create table inbox (
    sender      text not null,
    message_id  text not null,
    digest      text not null,
    received_at timestamptz not null,
    answer      bytea not null,
    constraint inbox_pk primary key (sender, message_id),
    constraint inbox_digest_form check (digest ~ '^[0-9a-f]{64}$')
);

create index inbox_received on inbox (received_at);
