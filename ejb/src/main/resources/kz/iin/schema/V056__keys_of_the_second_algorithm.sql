-- Keys of the second algorithm (issue 5): fewer to search with. "duplicates rebuild" may have been here before. Where nobody
-- has keys of the first one its partition goes at once, elsewhere by "duplicates rebuild drop": each search looks into both.
do $$
begin
    if to_regclass('person_key_2') is null then
        create table person_key_2 (like person_key);
        alter table person_key_2 add constraint person_key_2_pk primary key (key, person_id);
        alter table person_key attach partition person_key_2 for values in (2);
    end if;
    if not exists (select from person_key_1) then
        drop table person_key_1;
    end if;
end $$;
