-- What the rules of a day demand to be told of the papers: what was read in the document, what the officer saw, what the
-- consent says. No rule set that is known demands it: who dates a demand ends a row and begins another.
alter table rule_set
    add column reading_required boolean not null default false,
    add column counter_check_required boolean not null default false,
    add column consent_required boolean not null default false,
    add constraint rule_set_demands_of_applicants check (
        admits <> 'NOBODY' or not (reading_required or counter_check_required or consent_required));
