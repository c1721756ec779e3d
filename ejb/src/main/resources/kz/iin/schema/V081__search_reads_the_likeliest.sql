-- The search of V059 (issue 5) with less work in a register of ten million:
-- * each key tells what it is worth when one person has it alone;
-- * of all who are found the first few are read, and beyond them who shares enough; whether others were left out is told;
-- * whoever was born on the date is looked through for alike letters also where many were, so damaged names need no key;
-- * whom a key leads to is gathered into an array, where each row had been counted over a window of its own.
-- The function of before stays for a server of before.
create function persons_who_share(
    keys bigint[], most integer[], worth float8[], born_on integer, signature bigint, self bigint, version integer,
    always integer, of_a_common_key real, least_rarity real, quiet_date integer, of_a_date integer, least_alike integer,
    by_letters integer, first_few integer, enough real, read integer)
returns table (
    id integer, origin text, application_id bigint, iin text, prepared text, written text, cut_off boolean)
language plpgsql stable
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
    return query
    with hit as materialized (
        select unnest(led.persons) as person_id,
            case when led.most >= always or cardinality(led.persons) < led.most
                then (led.worth / nullif(cardinality(led.persons), 0))::real else of_a_common_key end as rarity
        from (
            select probe.most, probe.worth, array(
                select person_id from person_key where person_key.key = probe.key limit probe.most) as persons
            from unnest(keys, most, worth) as probe (key, most, worth) offset 0) as led
        union all
        (select born.id, least_rarity
        from (
            select known_person.id, bit_count((letters & signature)::bit(64)) as alike from known_person
            where birth_date = born_on and ended_at is null limit of_a_date) as born
        where born.alike >= least_alike or (
            select count(*) < quiet_date from (
                select from known_person where birth_date = born_on and ended_at is null limit quiet_date) as same_day)
        order by born.alike desc limit by_letters)),
    ranked as materialized (
        select person_id, sum(rarity) as rarity from hit group by person_id
        having sum(rarity) >= least_rarity order by rarity desc limit read),
    placed as materialized (
        select person_id, rarity, row_number() over () as place,
            count(*) over () >= read or (count(*) over () > first_few and min(rarity) over () < enough) as cut_off
        from ranked)
    select person.*, placed.cut_off
    from placed
    cross join lateral (
        select known.id, known.origin, known.application_id, known.iin, known.prepared,
            case when known.algorithm <> version then known.written end
        from known_person known
        where known.id = placed.person_id and known.ended_at is null and known.id <> self offset 0) as person
    where placed.place <= first_few or placed.rarity >= enough
    order by placed.place;
end $$;
