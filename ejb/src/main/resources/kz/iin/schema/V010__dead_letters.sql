-- A message that a ministry will never answer as it stands is dead: it keeps its reason and is sent again only when
-- somebody says so. Silence is no reason.
alter table outbox add column dead_at timestamptz;
alter table outbox add constraint outbox_dead_with_reason
    check (dead_at is null or (done_at is null and last_failure is not null));

drop index outbox_due;
create index outbox_due on outbox (partner, due_at, id) where done_at is null and dead_at is null;
create index outbox_dead on outbox (dead_at, id) where dead_at is not null;

-- Who waits for whom: a row for each question that is not answered, alive or dead. No personal data.
create view unanswered_question as
    select application.number as application_number, application.status, application.deadline, outbox.partner,
           outbox.operation, outbox.message_id, outbox.created_at as asked_at, outbox.tries, outbox.last_failure,
           outbox.due_at, outbox.dead_at
    from outbox
    join application on application.id = outbox.application_id
    where (outbox.done_at is null and outbox.dead_at is null) or outbox.dead_at is not null;

-- The days whose late answers have been said in the log, by one of the nodes.
create table deadline_watch (
    day date not null,
    constraint deadline_watch_pk primary key (day)
);
