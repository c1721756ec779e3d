-- A question of the asynchronous channel that is not answered is asked again, and the gateway may open another chain for it.
-- All of them are kept: the answer may come in any.
create table gateway_chain (
    message_id     uuid not null,
    correlation_id text not null,
    opened_at      timestamptz not null,
    constraint gateway_chain_pk primary key (message_id, correlation_id),
    constraint gateway_chain_call_fk foreign key (message_id) references gateway_call (message_id)
);

create index gateway_chain_correlation on gateway_chain (correlation_id);

insert into gateway_chain (message_id, correlation_id, opened_at)
select message_id, correlation_id, created_at from gateway_call where correlation_id is not null;

alter table gateway_call drop column correlation_id;
