-- Acceptance refusals are listed page by page, the latest first: those of a mission, or of all.
create index acceptance_refusal_latest on acceptance_refusal (declined_at, id);

create index acceptance_refusal_of_mission on acceptance_refusal (mission, declined_at, id);
