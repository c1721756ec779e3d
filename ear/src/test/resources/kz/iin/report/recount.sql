-- What happened to the generated lives within span(begins, ends): (mission, key, count), both empty texts where there is none.

--: OPENING
select mission, '', count(*) from life, span
where registered_at < begins and (ended_at is null or ended_at >= begins) group by 1

--: RECEIVED
select mission, '', count(*) from life, span where registered_at >= begins and registered_at < ends group by 1

--: FORMED
select mission, '', count(*) from life, span where how = 'FORMED' and ended_at >= begins and ended_at < ends group by 1

--: REFUSED
select mission, '', count(*) from life, span where how = 'REFUSED' and ended_at >= begins and ended_at < ends group by 1

--: WITHDRAWN
select mission, '', count(*) from life, span where how = 'WITHDRAWN' and ended_at >= begins and ended_at < ends group by 1

--: PENDING
select mission, '', count(*) from life, span
where registered_at < ends and (ended_at is null or ended_at >= ends) group by 1

--: PENDING_BY_AGE
select mission, (array['UNDER_1_DAY', 'UNDER_3_DAYS', 'UNDER_7_DAYS', 'OLDER'])[1
        + (registered_at <= ends - interval '24 hours')::int
        + (registered_at <= ends - interval '72 hours')::int
        + (registered_at <= ends - interval '168 hours')::int], count(*) from life, span
where registered_at < ends and (ended_at is null or ended_at >= ends) group by 1, 2

--: DECLINED
select mission, '', count(*) from life, span where no % 20 = 0 and registered_at >= begins and registered_at < ends group by 1

--: DECLINED_ON
select mission, ground, count(*) from life, span, (values ('INCOMPLETE', 0), ('NO_CONSENT', 1)) as grounds (ground, least)
where no % 20 = 0 and no / 20 % 2 >= least and registered_at >= begins and registered_at < ends group by 1, 2

--: REFUSED_ON
select mission, ground, count(*) from life, span,
    (values ('UNRELIABLE_DOCUMENTS', 1), ('CONTRARY_TO_LAW', 2), ('IIN_ALREADY_REGISTERED', 3)) as all_three (ground, place)
where how = 'REFUSED' and grounds >= place and ended_at >= begins and ended_at < ends group by 1, 2

--: RECEIVED_OF_CITIZENS
select '', citizenship, count(*) from life, span where registered_at >= begins and registered_at < ends group by 2

--: RECEIVED_OF_CATEGORY
select mission, coalesce(category, 'NOT_STATED'), count(*) from life, span
where registered_at >= begins and registered_at < ends group by 1, 2

--: RECEIVED_BY_OFFICER
select mission, login, count(*) from life join officer_of using (mission), span
where registered_at >= begins and registered_at < ends group by 1, 2

--: CERTIFICATES
select mission, which, count(*) from span, life
    cross join lateral (values ('FIRST', issued_at), ('REPLACEMENT', replaced_at)) as made (which, made_at)
where made_at >= begins and made_at < ends group by 1, 2

--: HANDED_OVER
select mission, '', count(*) from life, span where handed_at >= begins and handed_at < ends group by 1

--: ANNULLED
select mission, '', count(*) from life, span where annulled_at >= begins and annulled_at < ends group by 1

--: CORRECTED
select mission, moment, count(*) from span, life
    cross join lateral (values ('BEFORE_DECISION', corrected_at),
        ('AFTER_DECISION', replaced_at - (replaced_at - issued_at) / 9)) as made (moment, made_at)
where made_at >= begins and made_at < ends group by 1, 2

--: COMPLETED
select mission, (array['IN_TIME', 'LATE_UNDER_1_DAY', 'LATE_UNDER_3_DAYS', 'LATE_MORE'])[1
        + (done_at > registered_at + interval '3 days')::int
        + (done_at >= registered_at + interval '4 days')::int
        + (done_at >= registered_at + interval '6 days')::int], count(*)
from span, life cross join lateral (values (case how when 'FORMED' then issued_at when 'REFUSED' then ended_at end)) as done (done_at)
where done_at >= begins and done_at < ends group by 1, 2

--: DELAYED_BY
select mission, (
        select holder from (values
            ('MISSION', returned_at - registered_at),
            ('MVD', greatest(interval '0', ended_at - greatest(checked_at, returned_at))
                + case when no % 3 = 0 then greatest(interval '0', checked_at - returned_at) else interval '0' end),
            ('MTSRIAP', coalesce(confirmed_at - ended_at, interval '0')
                + case when no % 3 > 0 then greatest(interval '0', checked_at - returned_at) else interval '0' end),
            ('US', coalesce(issued_at - confirmed_at, interval '0'))) as holders (holder, held)
        order by held desc, holder limit 1), count(*)
from span, life
    cross join lateral (values (case how when 'FORMED' then issued_at when 'REFUSED' then ended_at end)) as done (done_at)
    cross join lateral (values (coalesce(corrected_at, registered_at), ended_at - (ended_at - registered_at) / 9)) as
        steps (returned_at, checked_at)
where done_at >= begins and done_at < ends and done_at > registered_at + interval '3 days' group by 1, 2

--: ALERTS
select mission, urgency, count(*) from span, life cross join lateral (values
        ('AMBER', 10, registered_at + interval '1 day'), ('OVERDUE', 20, registered_at + interval '3 days')) as raised (urgency, every, at)
where no % every = 0 and at >= begins and at < ends group by 1, 2

--: SUSPECTED
select mission, '', count(*) from life, span where no % 50 = 0 and registered_at >= begins and registered_at < ends group by 1

--: JUDGED
select mission, (array['SAME', 'DIFFERENT'])[1 + no / 50 % 2], count(*) from life, span
where no % 50 = 0 and ended_at >= begins and ended_at < ends group by 1, 2

--: REGISTRY_CALLS
select '', (array['MVD', 'MTSRIAP', 'MTSRIAP'])[1 + no % 3] || '/'
        || case when no % 5 = 0 then 'SILENT' when no % 7 = 0 then 'FAILED' else 'ANSWERED' end, count(*)
from life, span where no % 2 = 0 and registered_at >= begins and registered_at < ends group by 2

--: REGISTRY_AVAILABILITY
select '', partner, floor(answered * 100.0 / asked) from (
    select partner, count(*) as asked, sum((no % 5 <> 0 and no % 7 <> 0)::int) as answered
    from span, life cross join lateral (select (array['MVD', 'MTSRIAP', 'MTSRIAP'])[1 + no % 3]) as asked (partner)
    where no % 2 = 0 and registered_at >= begins and registered_at < ends group by 1) as calls
where answered * 100 >= asked

--: REGISTRY_MILLIS_P95
select '', partner, no from (
    select partner, no, row_number() over (partition by partner order by no) as place, count(*) over (partition by partner) as all_of_it
    from span, life cross join lateral (select (array['MVD', 'MTSRIAP', 'MTSRIAP'])[1 + no % 3]) as asked (partner)
    where no % 2 = 0 and no % 5 <> 0 and no % 7 <> 0 and registered_at >= begins and registered_at < ends) as answers
where place = ceil(0.95 * all_of_it)

--: NUMBERS_OF_SERIES
select '', case substr(iin, 8, 1) when '5' then 'FOREIGN' else 'FOREIGN-6' end, count(*) from life, span
where iin is not null and ended_at < ends group by 2

--: PLACES_OF_SERIES
select '', code, sum(taken) from span, come_to(ends) group by 2

--: DATES_OF_SERIES
select '', code || '/' || case when taken < size * 0.5 then 'UNDER_50_PERCENT' when taken < size * 0.8 then 'UNDER_80_PERCENT'
        when formed < has_in_all(code, sequence) then 'FROM_80_PERCENT' else 'EXHAUSTED' end, count(*)
from span, come_to(ends) cross join lateral (select case code when 'FOREIGN' then 1000 else 100 end) as series (size)
where code = 'FOREIGN' or ends <= timestamptz '2026-12-01 00:00+05' group by 2

--: FULLEST_OF_SERIES
select '', code || '/' || what, told from (
    select *, row_number() over (partition by code order by taken desc, digits) as place from span, come_to(ends)
    where code = 'FOREIGN' or ends <= timestamptz '2026-12-01 00:00+05') as fullest
cross join lateral (values ('HANDED_OUT', taken), ('LEFT', has_in_all(code, sequence) - formed)) as said (what, told)
where place = 1 and told > 0

--: FILL_OF_SERIES
select '', code, floor(max(taken / size)) from span, come_to(ends)
    cross join lateral (select case code when 'FOREIGN' then 10.0 else 1.0 end) as series (size)
where code = 'FOREIGN' or ends <= timestamptz '2026-12-01 00:00+05' group by 2 having max(taken / size) >= 1
