-- Who may be an applicant, as it was found (issue 5, point 3). With the data of the application its candidates change.
create sequence candidate_id_seq increment by 100 start with 100;

create table candidate (
    id                   bigint not null default nextval('candidate_id_seq'),
    application_id       bigint not null,
    data_version         integer not null,
    place                integer not null,
    person_id            integer not null,
    origin               text not null,
    -- no foreign key: at commit it would wait for the other row while its holder waits for the locks of the index; no
    -- application is ever deleted
    other_application_id bigint,
    iin                  text,
    bits                 double precision not null,
    level                text not null,
    twins                boolean not null,
    -- field by field: FIELD=AGREEMENT:bits, nothing of the persons
    evidence             text not null,
    more                 boolean not null,
    -- the digest of both descriptions as they were when the candidate was found
    pair                 text not null,
    found_at             timestamptz not null,
    constraint candidate_pk primary key (id),
    constraint candidate_application_fk foreign key (application_id) references application (id)
        deferrable initially deferred,
    constraint candidate_place_once unique (application_id, data_version, place),
    constraint candidate_place_range check (place > 0),
    constraint candidate_is_another check (other_application_id <> application_id),
    constraint candidate_origin_known check (origin in ('APPLICATION', 'REPORTED', 'IMPORTED')),
    constraint candidate_level_known check (level in ('CANDIDATE', 'CERTAIN')),
    constraint candidate_iin_form check (iin ~ '^[0-9]{12}$'),
    constraint candidate_pair_form check (pair ~ '^[0-9a-f]{64}$')
);

-- of those who have a number: their status tells nothing of a candidate
create index candidate_after_correction on candidate (application_id) where data_version > 1;

-- What a verdict is about: both descriptions as they are now; of whom nothing is known any more, as they were. As Pair.java has it.
create function current_pair(found candidate) returns text language sql stable as $$
    select coalesce((
        select encode(sha256(convert_to(string_agg(description, '' order by description collate "C"), 'UTF8')), 'hex')
        from (
            select encode(sha256(convert_to(written, 'UTF8')), 'hex') as description from known_person
            where application_id = found.application_id or id = found.person_id) as described
        having count(*) = 2), found.pair)
$$;

create sequence verdict_id_seq;

create table verdict (
    id             bigint not null default nextval('verdict_id_seq'),
    candidate_id   bigint not null,
    application_id bigint not null,
    pair           text not null,
    verdict        text not null,
    reason         text not null,
    operator       text not null,
    given_at       timestamptz not null,
    constraint verdict_pk primary key (id),
    constraint verdict_candidate_fk foreign key (candidate_id) references candidate (id),
    constraint verdict_application_fk foreign key (application_id) references application (id),
    constraint verdict_operator_fk foreign key (operator) references console_user (login),
    constraint verdict_known check (verdict in ('SAME', 'DIFFERENT')),
    constraint verdict_reason_not_blank check (btrim(reason) <> '')
);

create index verdict_pair on verdict (pair, id);
create index verdict_application on verdict (application_id);

create function adjudication_stays() returns trigger language plpgsql as $$
begin
    raise exception 'an adjudication is append-only: % of % refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;

create trigger candidate_stays before update or delete on candidate
    for each row execute function adjudication_stays();
create trigger verdict_stays before delete on verdict
    for each row execute function adjudication_stays();
-- Retention leaves a dash of the reason: who held what of whom, and when, stays.
create trigger verdict_stays_but_its_reason before update on verdict
    for each row
    when (new.reason <> '—' or (old.id, old.candidate_id, old.application_id, old.pair, old.verdict, old.operator, old.given_at)
        is distinct from (new.id, new.candidate_id, new.application_id, new.pair, new.verdict, new.operator, new.given_at))
    execute function adjudication_stays();

alter table finding
    drop constraint finding_check_known,
    add constraint finding_check_known check (check_name in ('MVD_DOCUMENT', 'MVD_REMARKS', 'MVD_IIN', 'GBDFL_DOCUMENT',
        'GBDFL_NAME', 'COUNTER_MRZ', 'COUNTER_VIZ', 'COUNTER_FORM', 'COUNTER_DOCUMENT', 'COUNTER_PAPERS', 'COUNTER_RULES',
        'KNOWN_PERSON', 'REPORTED_IIN', 'OPERATOR_DOCUMENT', 'OPERATOR_LAW', 'OPERATOR_IIN'));

-- Whoever was registered before there was an index was compared with nobody, and must not wait for a verdict that nobody owes.
insert into finding (application_id, check_name, passed, found_at)
select id, 'KNOWN_PERSON', true, status_since from application
where status in ('REGISTERED', 'CHECKING', 'ADJUDICATION', 'AWAITING_DECISION');

-- Who ever proposed to form a number decides nothing, also when his proposal came to nothing by other data or findings.
create table proposer (
    application_id bigint not null,
    operator       text not null,
    constraint proposer_pk primary key (application_id, operator),
    constraint proposer_application_fk foreign key (application_id) references application (id),
    constraint proposer_operator_fk foreign key (operator) references console_user (login)
);

insert into proposer (application_id, operator)
select id, proposed_by from application where proposed_by is not null;

-- Who makes a check pass that had not passed does not form the number alone.
alter table finding
    add column turned boolean not null default false;
