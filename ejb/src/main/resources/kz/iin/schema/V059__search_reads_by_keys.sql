-- The search for known persons as a function (issue 5), so that its plan never reads a table whole, and never reads all who share
-- a key: a plan that was made when the tables were small stays with a connection, and read the keys whole, once for each key.
--
-- Whoever shares keys, or the birth date and many letters; the rarest keys first. A key leads to at most as many persons as
-- "most" says; shared by as many it is common, unless it always leads. Of all who are found so many as "read" says are read.
create function persons_who_share(
    keys bigint[], most integer[], born_on integer, signature bigint, self bigint, version integer,
    always integer, of_a_common_key real, least_rarity real, of_a_date integer, by_letters integer, read integer)
returns table (
    id integer, origin text, application_id bigint, iin text, prepared text, written text)
language plpgsql stable
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
    return query
    with hit as materialized (
        select found.person_id, found.rarity
        from unnest(keys, most) as probe (key, most)
        cross join lateral (
            select few.person_id,
                case when probe.most >= always or count(*) over () < probe.most
                    then (1::float8 / count(*) over ())::real else of_a_common_key end as rarity
            from (select person_id from person_key where person_key.key = probe.key limit probe.most) as few) as found
        union all
        (select born.id, least_rarity
        from (
            select few.id, few.letters, count(*) over () as persons
            from (
                select known_person.id, letters from known_person
                where birth_date = born_on and ended_at is null limit of_a_date) as few) as born
        where born.persons < of_a_date
        order by bit_count((born.letters & signature)::bit(64)) desc limit by_letters)),
    ranked as materialized (
        select person_id, sum(rarity) as rarity from hit group by person_id
        having sum(rarity) >= least_rarity order by rarity desc limit read)
    select person.*
    from ranked
    cross join lateral (
        select known.id, known.origin, known.application_id, known.iin, known.prepared,
            case when known.algorithm <> version then known.written end
        from known_person known
        where known.id = ranked.person_id and known.ended_at is null and known.id <> self offset 0) as person
    order by ranked.rarity desc;
end $$;
