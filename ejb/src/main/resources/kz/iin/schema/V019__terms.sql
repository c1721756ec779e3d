-- When half of the time for the service has passed, when a quarter of it is left, and when it is over: counted once, when
-- the application is registered, by the calendar that counts.
alter table application
    add column amber_at timestamptz,
    add column red_at timestamptz,
    add column due_at timestamptz;

-- Until now the day of Astana counted; of the applications that there are, every hour.
update application set due_at = (deadline + 1)::timestamp at time zone 'Asia/Almaty';
update application set
    amber_at = due_at - greatest(due_at - registered_at, interval '0') / 2,
    red_at = due_at - greatest(due_at - registered_at, interval '0') / 4;

alter table application
    alter column amber_at set not null,
    alter column red_at set not null,
    alter column due_at set not null,
    add constraint application_term_order check (amber_at <= red_at and red_at <= due_at);

-- What has been said of it: each degree once, by one of the nodes.
create table deadline_alert (
    application_id bigint not null,
    urgency        text not null,
    raised_at      timestamptz not null,
    constraint deadline_alert_pk primary key (application_id, urgency),
    constraint deadline_alert_application_fk foreign key (application_id) references application (id),
    constraint deadline_alert_urgency_known check (urgency in ('AMBER', 'RED', 'OVERDUE'))
);
