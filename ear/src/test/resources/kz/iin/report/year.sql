-- A year of applications in all states, invented: first what happened to each (life), then the rows that it leaves.
create function chance(no bigint, salt bigint) returns double precision language sql immutable as $$
    select (hashint8extended(no, salt) & 2147483647) / 2147483648.0
$$;

create table life as
with born as (
    select no, timestamptz '2025-12-01 00:00+05' + chance(no, 1) * interval '395 days' as registered_at,
        ('{TUR-IST,TUR-ANK,RUS-MOW,CHN-BJS,USA-NYC,DEU-FRA}'::text[])[1 + floor(chance(no, 2) * 6)::int] as mission,
        ('{TUR,CHN,DEU,USA,UZB,XXA}'::text[])[1 + floor(chance(no, 3) * 6)::int] as citizenship,
        ('{INVESTOR,STUDENT}'::text[])[1 + floor(chance(no, 4) * 4)::int] as category,
        chance(no, 5) as fate
    from generate_series(1, 100000) no),
met as (
    select *, case when fate < 0.05 then 'WITHDRAWN' when fate < 0.20 then 'REFUSED' when fate < 0.92 then 'FORMED' end as how,
        registered_at + chance(no, 6) * interval '6 days' as ended_at
    from born),
held as (
    select *, case when how = 'FORMED' and chance(no, 7) < 0.95 then ended_at + chance(no, 8) * interval '3 days' end as issued_at,
        case when how = 'REFUSED' then 1 + floor(chance(no, 9) * 3)::int end as grounds,
        case when chance(no, 10) < 0.1 then registered_at + chance(no, 11) * (ended_at - registered_at) end as corrected_at
    from met),
kept as (
    select *, case when chance(no, 12) < 0.05 then issued_at + chance(no, 13) * interval '60 days' end as replaced_at from held)
select *, registered_at + interval '3 days' as due_at,
    case when chance(no, 14) < 0.8 then coalesce(replaced_at, issued_at) + chance(no, 15) * interval '10 days' end as handed_at,
    case when how = 'FORMED' and chance(no, 16) < 0.01 then
        coalesce(replaced_at, issued_at, ended_at) + interval '11 days' + chance(no, 17) * interval '30 days' end as annulled_at
from kept;

-- nothing has happened yet that lies in the future
update life set how = null, ended_at = null, issued_at = null, grounds = null, replaced_at = null, handed_at = null,
    annulled_at = null where ended_at >= timestamptz '2027-01-01 00:00+05' or how is null;
update life set issued_at = null, replaced_at = null, handed_at = null where issued_at >= timestamptz '2027-01-01 00:00+05';
update life set replaced_at = null, handed_at = null where replaced_at >= timestamptz '2027-01-01 00:00+05';
update life set handed_at = null where handed_at >= timestamptz '2027-01-01 00:00+05';
update life set annulled_at = null where annulled_at >= timestamptz '2027-01-01 00:00+05';
update life set corrected_at = null where corrected_at >= timestamptz '2027-01-01 00:00+05';
delete from life where registered_at >= timestamptz '2027-01-01 00:00+05';
alter table life add column status text;
update life set status = case when annulled_at is not null then 'ANNULLED' when how in ('REFUSED', 'WITHDRAWN') then how
    when handed_at is not null then 'HANDED_OVER' when issued_at is not null then 'ISSUED' when how = 'FORMED' then 'FORMED'
    else (array['CHECKING', 'AWAITING_DECISION', 'ADJUDICATION'])[1 + no % 3] end;

-- GBD FL confirms before the certificate is made
alter table life add column confirmed_at timestamptz;
update life set confirmed_at = ended_at + chance(no, 18) * (issued_at - ended_at) where issued_at is not null;

-- A second series, small, that ends a month before the year does. Whom no series has a place for is left without a number.
insert into number_series (code, digit7, first_serial, last_serial, owner, turn, valid_from, valid_to, confidence, source)
values ('FOREIGN-6', 0, 6000, 6099, 'SELF', 2, '2024-04-13', '2026-11-30', 'UNVERIFIED', 'invented');

-- many papers say 1 January; each birth date takes its places one after the other, over those without a check digit
create table handed_out as
with formed as (
    select no, ended_at, digits, row_number() over (partition by digits order by ended_at, no) as turn
    from life cross join lateral (
        select case when no % 10 = 0 then 5 * floor(8 * chance(no, 19) ^ 2)::int || '0101'
            else to_char(date '1950-01-01' + (no % 20000)::int, 'YYMMDD') end) as born (padless)
        cross join lateral (select lpad(padless, 6, '0')) as padded (digits)
    where how = 'FORMED'),
needed as (select digits, count(*) as many from formed group by digits),
place as (
    select digits, code, serial, sequence, iin_check_digit(sequence) as check_digit,
        count(iin_check_digit(sequence)) over (partition by digits order by series.turn, serial) as usable
    from needed
        join number_series as series on code = 'FOREIGN' or many > 900
        cross join lateral generate_series(first_serial::int, least(last_serial, first_serial + many + 12)::int) as serial
        cross join lateral (select digits || digit7 || lpad(serial::text, 4, '0')) as made (sequence))
select no, ended_at, digits, code, serial, sequence, sequence || check_digit as iin
from place join formed using (digits)
where formed.turn = usable + (check_digit is null)::int;
delete from handed_out where no in (
    select no from handed_out where code = 'FOREIGN-6' and iin is not null and ended_at >= timestamptz '2026-12-01 00:00+05');

alter table life add column iin text;
update life set iin = handed_out.iin from handed_out where handed_out.no = life.no and handed_out.iin is not null;

-- how far a birth date had come in a series at a moment, by the highest of its numbers: of those places, formed were numbers
create function come_to(until timestamptz)
returns table (code text, digits text, sequence text, taken bigint, formed bigint) language sql stable as $$
    select 'FOREIGN', left(iin, 6), left(iin, 7), case max(substr(iin, 8, 4)) > '6' when true then 1000
            else max(substr(iin, 8, 4)::int) - 4999 end, count(*) filter (where substr(iin, 8, 1) = '5')
    from life where iin is not null and ended_at < until group by 2, 3
    union all
    select 'FOREIGN-6', left(iin, 6), left(iin, 7), max(substr(iin, 8, 4)::int) - 5999, count(*)
    from life where substr(iin, 8, 1) = '6' and ended_at < until group by 2, 3
$$;

-- the numbers that such a birth date has in all
create function has_in_all(code text, sequence text) returns bigint language sql stable as $$
    select count(iin_check_digit(sequence || lpad(serial::text, 4, '0')))
    from generate_series(case code when 'FOREIGN' then 5000 else 6000 end, case code when 'FOREIGN' then 5999 else 6099 end) as serial
$$;

create table officer_of as
select distinct on (mission) mission, login from console_user join console_user_role using (login)
where role = 'OFFICER' and mission is not null order by mission, login;

insert into application (id, version, number, request_id, request_digest, status, status_since, mission, officer,
    consent_given_on, registered_at, deadline, amber_at, red_at, due_at, surname, birth_date, sex, citizenship, birth_place,
    document_type, document_number, document_issuer, document_issued, withdrawn_by, decided_at, decided_by, annulled_by,
    annulment_reason, certificate_number, first_issued_at, registration_confirmed_at)
select no, 1, '2026-' || lpad(no::text, 8, '0'), gen_random_uuid(), '\x00', status,
    coalesce(annulled_at, handed_at, issued_at, ended_at, registered_at), mission, login, '2026-01-01', registered_at,
    '2026-01-01', due_at, due_at, due_at, 'INVENTED', '1990-01-01', 'X', citizenship, 'X', 'PASSPORT', 'N' || no, citizenship,
    '2021-01-01', case when how = 'WITHDRAWN' then login end, case when how <> 'WITHDRAWN' then ended_at end,
    case when how <> 'WITHDRAWN' then 'operator.one' end, case when annulled_at is not null then 'operator.two' end,
    case when annulled_at is not null then 'formed wrongly' end,
    case when status in ('ISSUED', 'HANDED_OVER') then
        mission || case when replaced_at is null then '-2026-' else '-2027-' end || lpad(no::text, 8, '0') end,
    issued_at, confirmed_at
from life join officer_of using (mission);

insert into presented_papers (application_id, category) select no, category from life where category is not null;

insert into application_move (id, application_id, from_status, to_status, moved_at)
select row_number() over (), no, from_status, to_status, moved_at
from life cross join lateral (values
    ('DRAFT', 'REGISTERED', registered_at),
    ('REGISTERED', 'CHECKING', registered_at),
    ('CHECKING', 'AWAITING_DECISION', coalesce(ended_at - (ended_at - registered_at) / 9, registered_at + interval '1 hour')),
    ('AWAITING_DECISION', how, ended_at),
    ('FORMED', 'ISSUED', issued_at),
    ('ISSUED', 'FORMED', replaced_at - (replaced_at - issued_at) / 9),
    ('FORMED', 'ISSUED', replaced_at),
    ('ISSUED', 'HANDED_OVER', handed_at),
    ('HANDED_OVER', 'ANNULLED', annulled_at)) as move (from_status, to_status, moved_at)
where moved_at is not null;

-- the registry that answers last
insert into finding (application_id, check_name, passed, found_at)
select no, check_name, true, registered_at + late * interval '1 second' from life
    cross join lateral (values ('MVD_DOCUMENT', case when no % 3 = 0 then 2 else 1 end),
        ('GBDFL_NAME', case when no % 3 = 0 then 1 else 2 end)) as answered (check_name, late);

insert into refusal_ground (application_id, ground, reason)
select no, ground, 'invented' from life cross join lateral unnest(
    (array['UNRELIABLE_DOCUMENTS', 'CONTRARY_TO_LAW', 'IIN_ALREADY_REGISTERED'])[:grounds]) as ground
where how = 'REFUSED';

insert into certificate (number, application_id, issued_at, sha256, content, replaces)
select mission || '-2026-' || lpad(no::text, 8, '0'), no, issued_at, sha256('x'), '\x78'::bytea, null from life where issued_at is not null
union all
select mission || '-2027-' || lpad(no::text, 8, '0'), no, replaced_at, sha256('x'), '\x78'::bytea, mission || '-2026-' || lpad(no::text, 8, '0')
from life where replaced_at is not null;

insert into hand_over (certificate, application_id, officer, handed_over_at, recorded_at, confirmation)
select mission || case when replaced_at is null then '-2026-' else '-2027-' end || lpad(no::text, 8, '0'), no, login, handed_at,
    handed_at, 'PAPER_SIGNATURE'
from life join officer_of using (mission) where handed_at is not null;

insert into correction (request_id, request_digest, application_id, data_version, status, officer, corrected_at, reason)
select gen_random_uuid(), '\x00'::bytea, no, 2, 'CHECKING', login, corrected_at, null::text
from life join officer_of using (mission) where corrected_at is not null
union all
select gen_random_uuid(), '\x00'::bytea, no, 3, 'FORMED', login, replaced_at - (replaced_at - issued_at) / 9, 'invented'
from life join officer_of using (mission) where replaced_at is not null;

insert into acceptance_refusal (id, number, request_id, mission, officer, language, declined_at)
select no, '2026-D' || lpad(no::text, 8, '0'), gen_random_uuid(), mission, login, 'ru', registered_at
from life join officer_of using (mission) where no % 20 = 0;
insert into acceptance_refusal_reason (refusal_id, ground, note)
select no, ground, 'invented' from life cross join lateral unnest(
    (array['INCOMPLETE', 'NO_CONSENT'])[:1 + (no / 20 % 2)::int]) as ground
where no % 20 = 0;

insert into formed_number (iin, application_id, series, birth_digits, serial, formed_at, formed_by)
select iin, no, code, digits, serial, ended_at, 'operator.one' from handed_out where iin is not null;
insert into never_used_number (series, birth_digits, serial, sequence, application_id, met_at, met_by)
select code, digits, serial, sequence, no, ended_at, 'operator.one' from handed_out where iin is null;
insert into number_counter (series, birth_digits, next) select code, digits, max(serial) + 1 from handed_out group by code, digits;

insert into deadline_alert (application_id, urgency, raised_at)
select no, 'AMBER', registered_at + interval '1 day' from life where no % 10 = 0
union all
select no, 'OVERDUE', registered_at + interval '3 days' from life where no % 20 = 0;

insert into candidate (id, application_id, data_version, place, person_id, origin, bits, level, twins, evidence, more, pair, found_at)
select no, no, 1, 1, no, 'IMPORTED', 20, 'CANDIDATE', false, 'SEX=SAME:1', false, repeat('0', 64), registered_at
from life where no % 50 = 0;
insert into verdict (id, candidate_id, application_id, pair, verdict, reason, operator, given_at)
select no, no, no, repeat('0', 64), case when no % 100 = 0 then 'SAME' else 'DIFFERENT' end, 'invented', 'operator.one', ended_at
from life where no % 50 = 0 and ended_at is not null;

-- answered in as many milliseconds as the number has
insert into journal_message (id, direction, service, peer, partner, received_at, answered_at, outcome)
select gen_random_uuid(), 'OUT', 'x', 'x', case when no % 3 = 0 then 'MVD' else 'MTSRIAP' end, registered_at,
    case when no % 5 <> 0 then registered_at + no * interval '1 millisecond' end,
    case when no % 5 = 0 then null when no % 7 = 0 then 'NO_CONNECTION' else 'OK' end
from life where no % 2 = 0;

analyze;
