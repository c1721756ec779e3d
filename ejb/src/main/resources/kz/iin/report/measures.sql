-- What a report counts: each measure by its name, as (mission or null, key or null, count). Every query sees
--   span(begins, ends)                    the period; what happens at its end belongs to the next one
--   ended(application_id, mission, registered_at, how, at)
--                                         the decision or the withdrawal, once for an application
--   place(series, birth_digits)           each place of a series that was handed out until then: a number was formed of it, or it
--                                         has no check digit and was stepped over
--   filled(series, birth_digits, digit7, next, last_serial, places, handed_out)
--                                         of the series of ours that were open on the last day: how far each birth date had come

--: OPENING
-- open when the period began: those that are open still, and those that ended later
select mission, null, count(*) from (
    select mission from application, span
    where status in ('REGISTERED', 'CHECKING', 'ADJUDICATION', 'AWAITING_DECISION') and registered_at < begins
    union all
    select mission from ended, span where at >= begins and registered_at < begins) as open
group by mission

--: RECEIVED
select mission, null, count(*) from application, span
where registered_at >= begins and registered_at < ends
group by mission

--: FORMED
select mission, null, count(*) from ended, span
where how = 'FORMED' and at >= begins and at < ends
group by mission

--: REFUSED
select mission, null, count(*) from ended, span
where how = 'REFUSED' and at >= begins and at < ends
group by mission

--: WITHDRAWN
select mission, null, count(*) from ended, span
where how = 'WITHDRAWN' and at >= begins and at < ends
group by mission

--: PENDING
select mission, null, count(*) from (
    select mission from application, span
    where status in ('REGISTERED', 'CHECKING', 'ADJUDICATION', 'AWAITING_DECISION') and registered_at < ends
    union all
    select mission from ended, span where at >= ends and registered_at < ends) as open
group by mission

--: PENDING_BY_AGE
select mission, case when age < interval '1 day' then 'UNDER_1_DAY' when age < interval '3 days' then 'UNDER_3_DAYS'
        when age < interval '7 days' then 'UNDER_7_DAYS' else 'OLDER' end as bucket, count(*)
from (
    select mission, ends - registered_at as age from application, span
    where status in ('REGISTERED', 'CHECKING', 'ADJUDICATION', 'AWAITING_DECISION') and registered_at < ends
    union all
    select mission, ends - registered_at from ended, span where at >= ends and registered_at < ends) as open
group by mission, bucket

--: DECLINED
select mission, null, count(*) from acceptance_refusal, span
where declined_at >= begins and declined_at < ends
group by mission

--: DECLINED_ON
select mission, ground, count(*) from acceptance_refusal join acceptance_refusal_reason on refusal_id = id, span
where declined_at >= begins and declined_at < ends
group by mission, ground

--: REFUSED_ON
select mission, ground, count(*) from ended join refusal_ground using (application_id), span
where how = 'REFUSED' and at >= begins and at < ends
group by mission, ground

--: RECEIVED_OF_CITIZENS
select null, citizenship, count(*) from application, span
where registered_at >= begins and registered_at < ends
group by citizenship

--: RECEIVED_OF_CATEGORY
select mission, coalesce(category, 'NOT_STATED') as stated, count(*)
from application left join presented_papers on application_id = id, span
where registered_at >= begins and registered_at < ends
group by mission, stated

--: RECEIVED_BY_OFFICER
select mission, officer, count(*) from application, span
where registered_at >= begins and registered_at < ends
group by mission, officer

--: CERTIFICATES
select mission, case when replaces is null then 'FIRST' else 'REPLACEMENT' end as which, count(*)
from certificate join application on application.id = application_id, span
where issued_at >= begins and issued_at < ends
group by mission, which

--: HANDED_OVER
select mission, null, count(*) from hand_over join application on application.id = application_id, span
where handed_over_at >= begins and handed_over_at < ends
group by mission

--: ANNULLED
select mission, null, count(*) from application_move join application on application.id = application_id, span
where to_status = 'ANNULLED' and moved_at >= begins and moved_at < ends
group by mission

--: CORRECTED
select mission, case when correction.status = 'FORMED' then 'AFTER_DECISION' else 'BEFORE_DECISION' end as moment, count(*)
from correction join application on application.id = application_id, span
where corrected_at >= begins and corrected_at < ends
group by mission, moment

--: COMPLETED
-- the service ends with the first certificate or with the refusal
select mission, case when at <= due_at then 'IN_TIME' when at < due_at + interval '1 day' then 'LATE_UNDER_1_DAY'
        when at < due_at + interval '3 days' then 'LATE_UNDER_3_DAYS' else 'LATE_MORE' end as promptness, count(*)
from (
    select mission, first_issued_at as at, due_at from application, span
    where first_issued_at >= begins and first_issued_at < ends
    union all
    select application.mission, at, due_at from ended join application on id = application_id, span
    where how = 'REFUSED' and at >= begins and at < ends) as completed
group by mission, promptness

--: DELAYED_BY
-- the mission had it until it corrected what it had sent; the registries while they were asked, the one that answered last; the
-- MVD while it judged and decided; MTsRIAP until it confirmed the number; the rest is ours
select mission, holder, count(*) from (
    select distinct on (late.id) late.mission, holder from (
        select done.*, coalesce((select max(corrected_at) from correction
                where application_id = done.id and corrected_at < decided_at), registered_at) as returned_at
        from (
            select id, mission, registered_at, decided_at, due_at, first_issued_at as done_at, registration_confirmed_at as confirmed_at
            from application, span where first_issued_at >= begins and first_issued_at < ends
            union all
            select id, application.mission, application.registered_at, decided_at, due_at, at, null
            from ended join application on id = application_id, span
            where how = 'REFUSED' and at >= begins and at < ends) as done
        where done_at > due_at) as late
    cross join lateral (
        select 'MISSION' as holder, returned_at - registered_at as held
        union all
        select part.holder, sum(greatest(part.until - greatest(part.since, returned_at), interval '0'))
        from (
            select to_status, moved_at as since, lead(moved_at, 1, done_at) over (order by moved_at, id) as until
            from application_move where application_id = late.id and moved_at < done_at) as step
        cross join lateral (
            select case to_status when 'FORMED' then greatest(since, least(until, confirmed_at)) else until end as turn,
                case to_status when 'REGISTERED' then 'US' when 'FORMED' then 'MTSRIAP'
                    when 'CHECKING' then coalesce((select case when check_name like 'MVD%' then 'MVD' else 'MTSRIAP' end from finding
                        where application_id = late.id and (check_name like 'MVD%' or check_name like 'GBDFL%')
                        order by found_at desc, check_name limit 1), 'US')
                    else 'MVD' end as first) as turned
        cross join lateral (values (first, since, turn), ('US', turn, until)) as part (holder, since, until)
        group by part.holder) as holders
    order by late.id, held desc, holder) as longest
group by mission, holder

--: ALERTS
-- of what became amber, red or overdue
select mission, urgency, count(*) from deadline_alert join application on application.id = application_id, span
where raised_at >= begins and raised_at < ends
group by mission, urgency

--: SUSPECTED
select mission, null, count(distinct application_id) from candidate join application on application.id = application_id, span
where found_at >= begins and found_at < ends
group by mission

--: JUDGED
select mission, verdict, count(*) from verdict join application on application.id = application_id, span
where given_at >= begins and given_at < ends
group by mission, verdict

--: REGISTRY_CALLS
select null, partner || '/' || case when outcome is null then 'SILENT' when outcome = 'OK' then 'ANSWERED' else 'FAILED' end
        as answer, count(*)
from journal_message, span
where direction = 'OUT' and partner in ('MVD', 'MTSRIAP') and received_at >= begins and received_at < ends
group by answer

--: REGISTRY_AVAILABILITY
-- per cent of the calls that were answered
select null, partner, 100 * count(*) filter (where outcome = 'OK') / count(*) as per_cent from journal_message, span
where direction = 'OUT' and partner in ('MVD', 'MTSRIAP') and received_at >= begins and received_at < ends
group by partner having 100 * count(*) filter (where outcome = 'OK') / count(*) > 0

--: REGISTRY_MILLIS_P95
select null, partner, round(1000 * percentile_disc(0.95) within group (order by extract(epoch from answered_at - received_at)))
from journal_message, span
where direction = 'OUT' and partner in ('MVD', 'MTSRIAP') and outcome = 'OK' and received_at >= begins and received_at < ends
group by partner

--: NUMBERS_OF_SERIES
-- all that were formed until then
select null, coalesce(series, 'MVD'), count(*) from formed_number, span where formed_at < ends group by series

--: PLACES_OF_SERIES
select null, series, count(*) from place group by series

--: DATES_OF_SERIES
-- by the share of the places that a birth date has handed out, as the alerts before numbers are used up; none is looked for further
-- than to the first that has a check digit
select null, series || '/' || case when handed_out < 0.5 * places then 'UNDER_50_PERCENT'
        when handed_out < 0.8 * places then 'UNDER_80_PERCENT'
        when exists (
            select from (select generate_series(next, last_serial) as serial) as rest
            where iin_check_digit(birth_digits || digit7 || lpad(serial::text, 4, '0')) is not null) then 'FROM_80_PERCENT'
        else 'EXHAUSTED' end as fill, count(*)
from filled group by fill

--: FULLEST_OF_SERIES
-- the birth date that is nearest to being full: its places handed out, and how many numbers may still be formed
select null, series || '/' || what, told
from (select distinct on (series) * from filled order by series, handed_out desc, birth_digits) as fullest
cross join lateral (values
    ('HANDED_OUT', handed_out),
    ('LEFT', (select count(iin_check_digit(birth_digits || digit7 || lpad(serial::text, 4, '0')))
        from generate_series(next, last_serial) as serial))) as said (what, told)
where told > 0

--: FILL_OF_SERIES
-- per cent of the places that the fullest birth date has handed out
select null, series, max(100 * handed_out / places) as per_cent from filled group by series
having max(100 * handed_out / places) > 0
