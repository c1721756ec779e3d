-- Who would form a number although a check did not pass proposes it; another operator decides.
alter table application
    add column proposed_by text,
    add column proposed_at timestamptz,
    add constraint application_proposed_by_fk foreign key (proposed_by) references console_user (login),
    add constraint application_proposal_whole check ((proposed_by is null) = (proposed_at is null)),
    add constraint application_decided_by_another_than_proposed check (decided_by <> proposed_by);
