-- Mail that waits to be sent, put in with the change that causes it. Of one event to one recipient there is one. When it has gone, and
-- when it is given up, only the event stays.
create table queued_mail (
    id           bigint generated always as identity,
    event        text not null,
    recipient    text,
    subject      text,
    body         text,
    created_at   timestamptz not null,
    due_at       timestamptz not null,
    tries        integer not null default 0,
    last_failure text,
    sent_at      timestamptz,
    given_up_at  timestamptz,
    constraint queued_mail_pk primary key (id),
    constraint queued_mail_event_once unique (event),
    constraint queued_mail_tries_range check (tries >= 0),
    constraint queued_mail_ends_once check (num_nonnulls(sent_at, given_up_at) <= 1),
    constraint queued_mail_until_it_ends check (
        num_nulls(recipient, subject, body) = case when num_nonnulls(sent_at, given_up_at) = 0 then 0 else 3 end)
);

create index queued_mail_due on queued_mail (due_at, id) where sent_at is null and given_up_at is null;

-- Where somebody is written to, if he is, and in which language.
alter table console_user
    add column email text,
    add column mail_language text not null default 'ru',
    add constraint console_user_email_form check (email ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$'),
    add constraint console_user_mail_language_known check (mail_language in ('kk', 'ru', 'en'));
