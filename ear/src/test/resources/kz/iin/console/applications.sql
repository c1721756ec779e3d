-- One application in each status at TUR-IST, two at TUR-ANK, forty-five at DEU-FRA. Invented persons, computed numbers.
-- Ids and serials lie far above those that the sequences and counters reach, so that other tests are not disturbed.
create temporary table sample on commit drop as
select * from (values
    (1, 'TUR-IST', 'CHECKING', 'YILMAZ', 'AYŞE NUR', null, '1985-06-17', 'F', 'TUR', 'İstanbul', null, 2),
    (2, 'TUR-IST', 'AWAITING_DECISION', 'KOWALSKI', 'JAN', null, '1990-03', 'M', 'POL', 'Łódź', null, 75),
    (3, 'TUR-IST', 'ISSUED', 'ÖZTÜRK', 'MEHMET', 'CAN', '1985-06-17', 'M', 'TUR', 'Trabzon', '850617059011', 30),
    (4, 'TUR-IST', 'REFUSED', 'DEMIR', 'ELIF', null, '1992-11-30', 'F', 'TUR', 'İzmir', null, 28),
    (5, 'TUR-IST', 'FORMED', 'AHMADI', 'REZA', null, '1990-03-14', 'M', 'IRN', 'Tabriz', '900314059026', 26),
    (6, 'TUR-IST', 'HANDED_OVER', 'NGUYEN', 'THI MINH KHAI', null, '1978-11-01', 'F', 'VNM', 'Hà Nội', '781101059033', 52),
    (7, 'TUR-IST', 'REGISTERED', null, 'MONONYM', null, '1970', 'X', 'IDN', 'Surabaya', null, 1),
    (8, 'TUR-IST', 'ADJUDICATION', 'VON DER HEYDEN-WITTGENSTEIN', 'MAXIMILIAN ALEXANDER', null, '1966-05-10', 'M', 'DEU', 'Lübeck', null, 6),
    (9, 'TUR-IST', 'WITHDRAWN', 'SILVA', 'JOÃO', null, '1999-01-02', 'M', 'BRA', 'São Paulo', null, 80),
    (10, 'TUR-IST', 'DRAFT', 'HALILI', 'ARTA', null, '2001-08-08', 'F', 'RKS', 'Prishtina', null, 1),
    (11, 'TUR-ANK', 'ISSUED', 'ÇELIK', 'OSMAN', null, '1997-02-28', 'M', 'TUR', 'Ankara', '970228059041', 20),
    (12, 'TUR-ANK', 'AWAITING_DECISION', 'KARA', 'ZEYNEP', null, '2003-12-24', 'F', 'TUR', 'Konya', null, 3)
) as s (no, mission, status, surname, given_name, patronymic, birth_date, sex, citizenship, birth_place, iin, hours)
union all
select 100 + n, 'DEU-FRA', 'CHECKING', 'MUSTERMANN', 'ERIKA ' || chr(64 + n % 26 + 1), null, '1964-08-12', 'F', 'D', 'Berlin', null, n
from generate_series(1, 45) n;

insert into application (id, version, number, request_id, request_digest, status, status_since, mission, officer,
    consent_given_on, registered_at, deadline, amber_at, red_at, due_at, surname, given_name, patronymic, cyrillic_surname, cyrillic_given_name,
    birth_date, sex, citizenship, birth_place, document_type, document_number, document_issuer, document_issued,
    document_expires, withdrawn_by, decided_at, decided_by, certificate_number)
select 90000000 + no, 1, '2026-' || (90000000 + no), gen_random_uuid(), '\x00', status, now() - hours * interval '30 minutes',
    s.mission, u.login, current_date - 4, now() - hours * interval '1 hour', current_date + 1 - hours / 24,
    due - interval '12 hours', due - interval '6 hours', due, surname, given_name,
    patronymic, case when no = 3 then 'Өзтүрік' end, case when no = 3 then 'Мехмет' end, birth_date, sex, citizenship,
    birth_place, 'PASSPORT', 'Q' || (1000000 + no), citizenship, date '2021-02-03', date '2031-02-02',
    case when status = 'WITHDRAWN' then u.login end,
    case when status in ('FORMED', 'ISSUED', 'HANDED_OVER', 'REFUSED') then now() - hours * interval '31 minutes' end,
    case when status in ('FORMED', 'ISSUED', 'HANDED_OVER', 'REFUSED') then 'operator.one' end,
    case when status in ('ISSUED', 'HANDED_OVER') then s.mission || '-2026-' || (90000000 + no) end
from sample s cross join lateral (select (current_date + 2 - hours / 24)::timestamp at time zone 'Asia/Almaty') as term (due)
    join console_user u on u.mission = s.mission join console_user_role r on r.login = u.login and r.role = 'OFFICER';

insert into application_move (id, application_id, from_status, to_status, moved_at)
select 9000000000 + no * 10 + step, 90000000 + no, from_status, to_status, now() - hours * interval '1 hour' + step * interval '97 seconds'
from sample join (values
    (1, 'DRAFT', 'REGISTERED'),
    (2, 'REGISTERED', 'CHECKING'),
    (3, 'CHECKING', 'AWAITING_DECISION'),
    (4, 'AWAITING_DECISION', 'FORMED'),
    (5, 'FORMED', 'ISSUED'),
    (6, 'ISSUED', 'HANDED_OVER')
) as m (step, from_status, to_status) on step <= case status
    when 'REGISTERED' then 1 when 'CHECKING' then 2 when 'ADJUDICATION' then 2 when 'WITHDRAWN' then 2
    when 'AWAITING_DECISION' then 3 when 'REFUSED' then 3 when 'FORMED' then 4 when 'ISSUED' then 5 when 'HANDED_OVER' then 6
    else 0 end
union all
select 9000000000 + no * 10 + 9, 90000000 + no, 'AWAITING_DECISION', status, now() - hours * interval '30 minutes'
from sample where status in ('REFUSED', 'WITHDRAWN', 'ADJUDICATION');

insert into finding (application_id, check_name, passed, existing_iins, found_at)
select 90000000 + no, check_name, no <> 4 or check_name not in ('MVD_DOCUMENT', 'GBDFL_NAME', 'COUNTER_FORM'),
    case when no = 4 and check_name = 'GBDFL_NAME' then '660510059057' end, now() - hours * interval '50 minutes'
from sample cross join unnest(array['MVD_DOCUMENT', 'MVD_REMARKS', 'MVD_IIN', 'GBDFL_DOCUMENT', 'GBDFL_NAME', 'COUNTER_FORM',
    'COUNTER_DOCUMENT']) check_name
where status in ('AWAITING_DECISION', 'FORMED', 'ISSUED', 'HANDED_OVER', 'REFUSED')
    or status = 'CHECKING' and no = 1 and check_name like 'MVD%';

insert into refusal_ground (application_id, ground, reason) values
    (90000004, 'UNRELIABLE_DOCUMENTS', 'МВД считает паспорт недействительным: заявлен утерянным 12.01.2026.'),
    (90000004, 'IIN_ALREADY_REGISTERED', 'Лицо с тем же именем и датой рождения имеет ИИН с 2019 года.');

insert into formed_number (iin, application_id, series, birth_digits, serial, formed_at, formed_by)
select iin, 90000000 + no, 'FOREIGN', left(iin, 6), substr(iin, 8, 4)::int, now() - hours * interval '31 minutes', 'operator.one'
from sample where iin is not null;

insert into dispute (id, application_id, rejection, existing_iin, account, told_at, raised_at, settled_at, settled_by) values
    (90000001, 90000005, null, '850617059011', 'Совпадают дата рождения и фотография.', now() - interval '20 minutes',
        now() - interval '20 minutes', now() - interval '10 minutes', 'operator.one'),
    (90000002, 90000005, 'PERSON_HAS_NUMBER', '660510059057', 'Документ уже внесён в ГБД ФЛ.', now() - interval '5 minutes',
        now() - interval '5 minutes', null, null);

insert into certificate (number, application_id, issued_at, sha256, content)
select mission || '-2026-' || (90000000 + no), 90000000 + no, now() - hours * interval '30 minutes', sha256(pdf), pdf
from sample, convert_to('%PDF-1.4 certificate ' || no, 'UTF8') pdf
where status in ('ISSUED', 'HANDED_OVER');

insert into hand_over (certificate, application_id, officer, handed_over_at, recorded_at, confirmation, document_type,
    document_number, document_issuer, document_issued, document_expires, surname, given_name, authority)
select mission || '-2026-' || (90000000 + no), 90000000 + no, 'officer.ist', now() - hours * interval '25 minutes',
    now() - hours * interval '24 minutes', 'PAPER_SIGNATURE', 'PASSPORT', 'B7654321', 'VNM', date '2022-05-06',
    date '2032-05-05', 'TRAN', 'VAN MINH', 'Power of attorney 17 of 2026-03-01, notary Yılmaz, İstanbul'
from sample where status = 'HANDED_OVER';

insert into presented_papers (application_id, category) values (90000001, 'SPOUSE');
insert into presented_paper (application_id, code) values (90000001, 'MARRIAGE_CERTIFICATE');

-- as they were stored before they were encrypted
insert into document_copy (id, application_id, kind, media_type, sha256, size, content)
select 9000000000 + no * 10 + place, 90000000 + no, kind, media_type, sha256(content), octet_length(content), content
from sample cross join (values
    (1, 'IDENTITY_DOCUMENT', 'image/jpeg', '\xffd8ffe000104a464946'::bytea || decode(repeat('00', 400000), 'hex')),
    (2, 'TRANSLATION', 'application/pdf', convert_to('%PDF-1.4 translation', 'UTF8')),
    (3, 'CONSENT', 'image/png', '\x89504e470d0a1a0a'::bytea || decode(repeat('00', 3000), 'hex'))
) as c (place, kind, media_type, content)
where no < 100;
