-- Which execution of the job makes which report. How far it came is the job repository's; what came of it, the report's own rows.
create table report_job (
    kind         text not null,
    period_from  date not null,
    period_to    date not null,
    execution_id bigint not null,
    done_at      timestamptz,
    constraint report_job_pk primary key (kind, period_from, period_to),
    constraint report_job_execution_once unique (execution_id)
);

create index report_job_open on report_job (period_to) where done_at is null;
