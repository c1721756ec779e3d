-- What the officer saw at the counter and confirmed, and what the papers needed by the law of that day, with its reason.
alter table presented_papers
    add column name_scripts text,
    add column birth_place_scripts text,
    add column confirmed text,
    add column brought text,
    add column notary_country text,
    add column notary_acted_on date,
    add column requirement_reason text,
    add column requirement_on date,
    add column requirement_confidence text,
    add constraint presented_papers_check_whole check (
        (name_scripts is null) = (birth_place_scripts is null) and (name_scripts is null) = (confirmed is null)
        and (name_scripts is null) = (requirement_reason is null)
        and (requirement_reason is null) = (requirement_on is null)
        and (requirement_reason is null) = (requirement_confidence is null)),
    add constraint presented_papers_brought_known check (brought in ('NONE', 'APOSTILLE', 'LEGALISATION')),
    add constraint presented_papers_brought_of_check check (brought is null or name_scripts is not null),
    add constraint presented_papers_notary_whole check (
        (notary_country is null) = (notary_acted_on is null) and (notary_country is null or brought is not null));
