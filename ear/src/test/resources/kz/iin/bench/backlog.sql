-- Copies of the first application, under check, with its questions to the ministries not sent yet.
create temporary table copy on commit drop as
    select nextval('application_id_seq') as id from generate_series(1, :applications);

insert into application
    select (jsonb_populate_record(first, jsonb_build_object(
        'id', copy.id,
        'version', 1,
        'number', left(first.number, 5) || lpad(copy.id::text, 8, '0'),
        'request_id', gen_random_uuid(),
        'status', 'CHECKING'))).*
    from copy
    join application as first on first.id = (select min(id) from application);

insert into application_move
    select -10 * copy.id - step.position, copy.id, step.from_status, step.to_status, now()
    from copy, (values (0, 'DRAFT', 'REGISTERED'), (1, 'REGISTERED', 'CHECKING')) as step (position, from_status, to_status);

insert into outbox (id, message_id, partner, operation, application_id, payload, created_at, due_at)
    select -10 * copy.id - row_number() over (partition by copy.id order by question.id), message.id, question.partner,
           question.operation, copy.id,
           replace(replace(question.payload, question.message_id::text, message.id::text), first.number,
                   left(first.number, 5) || lpad(copy.id::text, 8, '0')),
           now(), now()
    from copy
    join application as first on first.id = (select min(id) from application)
    join sample_question as question on question.application_id = first.id
    cross join lateral (select gen_random_uuid() as id where question.id is not null and copy.id is not null) as message;

analyze application, application_move, outbox;
