-- An acceptance refusal says why, and what it says is kept: as with the audit, nobody rewrites or deletes it. Only the note of
-- a reason may become a dash, when its retention is over.
create function acceptance_refusal_has_reason() returns trigger language plpgsql as $$
begin
    if not exists (select from acceptance_refusal_reason where refusal_id = new.id) then
        raise exception 'acceptance_refusal_has_reason: %', new.number
            using errcode = 'check_violation', constraint = 'acceptance_refusal_has_reason';
    end if;
    return null;
end $$;

create constraint trigger acceptance_refusal_has_reason
    after insert on acceptance_refusal
    deferrable initially deferred
    for each row execute function acceptance_refusal_has_reason();

create function acceptance_refusal_stays() returns trigger language plpgsql as $$
begin
    raise exception 'acceptance_refusal_stays: % of % refused', tg_op, tg_table_name
        using errcode = 'restrict_violation', constraint = 'acceptance_refusal_stays';
end $$;

create trigger acceptance_refusal_stays_as_it_is
    before update on acceptance_refusal
    for each row
    when ((old.id, old.number, old.request_id, old.mission, old.officer, old.language, old.declined_at)
        is distinct from (new.id, new.number, new.request_id, new.mission, new.officer, new.language, new.declined_at))
    execute function acceptance_refusal_stays();

create trigger acceptance_refusal_reason_stays_as_it_is
    before update on acceptance_refusal_reason
    for each row
    when ((old.refusal_id, old.ground) is distinct from (new.refusal_id, new.ground)
        or new.note is distinct from old.note and new.note <> '—')
    execute function acceptance_refusal_stays();

create trigger acceptance_refusal_is_kept
    before delete on acceptance_refusal
    for each row execute function acceptance_refusal_stays();

create trigger acceptance_refusal_reason_is_kept
    before delete on acceptance_refusal_reason
    for each row execute function acceptance_refusal_stays();

create trigger acceptance_refusal_is_not_emptied
    before truncate on acceptance_refusal
    for each statement execute function acceptance_refusal_stays();

create trigger acceptance_refusal_reason_is_not_emptied
    before truncate on acceptance_refusal_reason
    for each statement execute function acceptance_refusal_stays();

-- What was read and what was confirmed at a counter is one of the words that the code knows.
alter table reading_difference
    add constraint reading_difference_element_known check (element in ('DOCUMENT_CODE', 'ISSUER', 'NAME', 'DOCUMENT_NUMBER',
        'CITIZENSHIP', 'BIRTH_DATE', 'SEX', 'EXPIRES', 'OPTIONAL_DATA', 'MORE_OPTIONAL_DATA', 'ZONE')),
    add constraint reading_difference_contrast_known check (contrast in ('WRONG_CHECK_DIGIT', 'CONTRADICTION',
        'SWAPPED_NAMES', 'UNKNOWN_LETTER', 'LESS_KNOWN', 'OTHER_DOCUMENT_TYPE', 'CUT_NAME', 'OTHER_SPELLING',
        'OTHER_CODE'));

-- Several confirmations of one counter stand beside each other, none of them twice.
alter table presented_papers
    add constraint presented_papers_confirmed_known check (
        string_to_array(confirmed, ' ') <@ array['ORIGINAL_SEEN', 'COPY_TRUE', 'TRANSLATION_CHECKED']
        and confirmed !~ '(\m\w+\M).*\m\1\M');

-- A row of the dictionary, whatever its days. It has several rows with the years, so no foreign key can lead there.
create function presented_papers_notary_country_known() returns trigger language plpgsql as $$
begin
    if not exists (select from country where code = new.notary_country) then
        raise exception 'presented_papers_notary_country_known: %', new.notary_country
            using errcode = 'foreign_key_violation', constraint = 'presented_papers_notary_country_known';
    end if;
    return new;
end $$;

create trigger presented_papers_notary_country_known
    before insert or update of notary_country on presented_papers
    for each row when (new.notary_country is not null)
    execute function presented_papers_notary_country_known();
