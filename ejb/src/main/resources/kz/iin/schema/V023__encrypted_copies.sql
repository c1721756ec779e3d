-- Files of copies lie encrypted (docs/decisions/0013): the row names the key. Without a name it was stored before that and
-- is read as it lies. The size is that of the file, which what lies there no longer has.
alter table document_copy add column key_name text;
alter table document_copy add column size integer;

update document_copy set size = octet_length(content);

alter table document_copy alter column size set not null;
alter table document_copy add constraint document_copy_size_range check (size >= 1);
alter table document_copy add constraint document_copy_key_not_blank check (btrim(key_name) <> '');
