-- The asynchronous channel of the gateway. A request is acknowledged as soon as it stands here, and carried out by whoever
-- claims the row by moving due_at ahead. The gateway's ids are kept for ever: what comes again is known again.
create table gateway_request (
    id             bigint generated always as identity,
    message_id     text not null,
    correlation_id text not null,
    service_id     text not null,
    sender         text not null,
    payload        text not null,
    received_at    timestamptz not null,
    due_at         timestamptz not null,
    tries          integer not null default 0,
    last_failure   text,
    done_at        timestamptz,
    constraint gateway_request_pk primary key (id),
    constraint gateway_request_message_once unique (message_id),
    constraint gateway_request_tries_range check (tries >= 0)
);

create index gateway_request_due on gateway_request (due_at, id) where done_at is null;

-- What we send there, signed once: every try sends the same bytes. The ids are those that the gateway gives out.
create table gateway_letter (
    id                     bigint generated always as identity,
    kind                   text not null,
    message                bytea not null,
    created_at             timestamptz not null,
    due_at                 timestamptz not null,
    tries                  integer not null default 0,
    last_failure           text,
    done_at                timestamptz,
    gateway_message_id     text,
    gateway_correlation_id text,
    state                  text,
    state_at               timestamptz,
    constraint gateway_letter_pk primary key (id),
    constraint gateway_letter_kind_known check (kind in ('MESSAGE', 'DELIVERY_NOTIFICATION')),
    constraint gateway_letter_state_known check (state in ('ON_DELIVERY', 'DELIVERED', 'NOT_DELIVERED',
        'DELIVERY_STOPPED')),
    constraint gateway_letter_tries_range check (tries >= 0)
);

create index gateway_letter_due on gateway_letter (due_at, id) where done_at is null;
create index gateway_letter_message on gateway_letter (gateway_message_id);
create index gateway_letter_correlation on gateway_letter (gateway_correlation_id);
create index gateway_letter_on_delivery on gateway_letter (state_at) where state = 'ON_DELIVERY';

-- What was answered to a chain that we opened.
create table gateway_answer (
    message_id     text not null,
    correlation_id text not null,
    type           text not null,
    payload        text not null,
    received_at    timestamptz not null,
    constraint gateway_answer_pk primary key (message_id),
    constraint gateway_answer_type_known check (type in ('UPDATE', 'NOTIFICATION', 'RESPONSE'))
);

create index gateway_answer_correlation on gateway_answer (correlation_id, received_at);

-- Questions to the ministries that go through the gateway: signed once, so that every try sends the same bytes. The
-- correlation id is the gateway's, once it has taken a question of the asynchronous channel.
create table gateway_call (
    message_id     uuid not null,
    message        bytea not null,
    created_at     timestamptz not null,
    correlation_id text,
    constraint gateway_call_pk primary key (message_id),
    constraint gateway_call_correlation_once unique (correlation_id)
);
