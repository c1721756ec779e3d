-- A message is kept until it is answered: its text goes in the statement that says so. Dead letters keep it for a time, so
-- that they can be sent again.
alter table outbox alter column payload drop not null;
update outbox set payload = null where done_at is not null;
alter table outbox add constraint outbox_payload_until_answered check (
    case when done_at is not null then payload is null else payload is not null or dead_at is not null end);

-- The same for what the gateway brings and takes; what it brought a second time is known by its id.
alter table gateway_request alter column payload drop not null;
update gateway_request set payload = null where done_at is not null;
alter table gateway_request add constraint gateway_request_payload_until_done check ((done_at is null) = (payload is not null));

alter table gateway_letter alter column message drop not null;
update gateway_letter set message = null where done_at is not null;
alter table gateway_letter add constraint gateway_letter_message_until_sent check ((done_at is null) = (message is not null));

-- Signed questions, with our password, and the answers to them: as long as the question's text is there.
alter table gateway_call alter column message drop not null;
update gateway_call set message = null
where not exists (select from outbox where outbox.message_id = gateway_call.message_id and outbox.payload is not null);

alter table gateway_answer alter column payload drop not null;
update gateway_answer set payload = null
where not exists (
    select from gateway_chain chain join gateway_call call using (message_id)
    where chain.correlation_id = gateway_answer.correlation_id and call.message is not null);

-- Only responses are read; the other news of a chain stand in the journal.
update gateway_answer set payload = null where type <> 'RESPONSE';
alter table gateway_answer add constraint gateway_answer_payload_of_response check (type = 'RESPONSE' or payload is null);

-- What is to be emptied or deleted is found without reading all.
create index gateway_call_full on gateway_call (created_at) where message is not null;
create index gateway_answer_full on gateway_answer (received_at) where payload is not null;
create index gateway_call_created on gateway_call using brin (created_at);
create index gateway_answer_received on gateway_answer using brin (received_at);

-- The chains of a question go with it.
alter table gateway_chain drop constraint gateway_chain_call_fk;
alter table gateway_chain add constraint gateway_chain_call_fk foreign key (message_id)
    references gateway_call (message_id) on delete cascade;
