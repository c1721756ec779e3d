-- A set that ends is followed by another on the next day: a gap would be a day on which nobody knows whether the service is
-- rendered. Who wants it suspended says so by a set that admits nobody. Days before the first set stay in none.
create function rule_set_without_gaps() returns trigger language plpgsql as $$
declare
    ended text;
begin
    select earlier.code into ended from rule_set earlier
    where earlier.valid_to is not null
        and not exists (select from rule_set next where next.valid_from = earlier.valid_to + 1)
    limit 1;
    if ended is not null then
        raise exception 'rule_set_without_gaps: after rule set % a day is in none', ended
            using errcode = 'check_violation', constraint = 'rule_set_without_gaps', table = 'rule_set';
    end if;
    return null;
end $$;

create constraint trigger rule_set_without_gaps
    after insert or update or delete on rule_set
    deferrable initially deferred
    for each row execute function rule_set_without_gaps();

-- What was proposed before says only a set and a day; it is proposed anew, with what it changes.
delete from administration_proposal where kind = 'RULE_SET' and decided_at is null and content is null;
alter table administration_proposal drop column starts_on;
