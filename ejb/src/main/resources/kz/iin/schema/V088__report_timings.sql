-- When the reports of each kind are made, changed at the console by two administrators. One that is off is not made; when it is on
-- again, what is missing is made.
create table report_timing (
    kind        text not null,
    is_on       boolean not null,
    working_day smallint not null,
    made_at     time(0) not null,
    zone        text not null,
    constraint report_timing_pk primary key (kind),
    constraint report_timing_kind_known check (kind in ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'PILOT')),
    constraint report_timing_working_day check (working_day between 1 and 20),
    constraint report_timing_zone_form check (zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$')
);

insert into report_timing (kind, is_on, working_day, made_at, zone)
select kind, true, 1, '09:00', 'Asia/Almaty'
from unnest(array['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'PILOT']) as kind;

alter table administration_proposal
    drop constraint administration_proposal_kind_known,
    add constraint administration_proposal_kind_known check (kind in (
        'ADMINISTRATOR', 'PARTNER_CERTIFICATE', 'RULE_SET', 'MISSION', 'HOLIDAY', 'SPECIAL_DAY', 'TREATY', 'PARTNER', 'SIGN_IN',
        'REPORT_TIMING'));
