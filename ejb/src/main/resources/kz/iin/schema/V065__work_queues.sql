-- What the queues of the console are read by, page by page: the status at a mission, the end of the term of what may await its
-- result (the statuses of kz.iin.application.ApplicationStatus.isResultAwaited), and how a name begins.
create index application_recent_of_mission_in_status on application (mission, status, registered_at desc, id desc);

create index application_awaited_by_end_of_term on application (due_at, id)
    where status in ('DRAFT', 'REGISTERED', 'CHECKING', 'ADJUDICATION', 'AWAITING_DECISION', 'FORMED');

create index application_by_latin_name on application
    (upper(coalesce(surname || ' ', '') || coalesce(given_name, '')) text_pattern_ops);

create index application_by_cyrillic_name on application
    (upper(coalesce(cyrillic_surname || ' ', '') || coalesce(cyrillic_given_name, '')) text_pattern_ops)
    where coalesce(cyrillic_surname, cyrillic_given_name) is not null;
