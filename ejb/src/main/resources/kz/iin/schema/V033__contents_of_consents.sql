-- What a consent to the processing of personal data says (Law 94-V, art. 8 p. 4); its scan is a copy of the kind CONSENT.
alter table presented_papers
    add column consent_operator_name text,
    add column consent_operator_bin text,
    add column consent_text_version text,
    add column consent_until date,
    add column consent_to_third_parties boolean,
    add column consent_across_borders boolean,
    add column consent_to_public boolean,
    add column consent_data text,
    add constraint presented_papers_consent_operator_bin_form check (consent_operator_bin ~ '^[0-9]{12}$'),
    add constraint presented_papers_consent_whole check (
        num_nulls(consent_operator_name, consent_operator_bin, consent_text_version, consent_to_third_parties,
            consent_across_borders, consent_to_public, consent_data) in (0, 7)),
    add constraint presented_papers_consent_until_of_consent check (
        consent_until is null or consent_data is not null);
