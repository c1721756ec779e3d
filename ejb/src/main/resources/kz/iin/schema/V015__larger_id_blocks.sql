-- Ids are fetched a thousand at a time: whoever fetches makes all others wait. The first block begins behind all ids given.
alter sequence application_move_id_seq increment by 1000;
alter sequence document_copy_id_seq increment by 1000;
alter sequence outbox_id_seq increment by 1000;
select setval('application_move_id_seq', last_value + 1000) from application_move_id_seq;
select setval('document_copy_id_seq', last_value + 1000) from document_copy_id_seq;
select setval('outbox_id_seq', last_value + 1000) from outbox_id_seq;
