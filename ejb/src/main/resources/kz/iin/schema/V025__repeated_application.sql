-- Whoever was refused may apply again (Law 88-V, art. 19-1 p. 3): the new application names the refused one.
alter table application
    add column refused_application text,
    add constraint application_refused_application_fk foreign key (refused_application) references application (number),
    add constraint application_repeats_another check (refused_application <> number);

create index application_repeated_by on application (refused_application) where refused_application is not null;

create function application_repeats_a_refusal() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from application where number = new.refused_application and status = 'REFUSED') then
        raise exception 'application_repeats_a_refusal: application %', new.number
            using errcode = 'check_violation', constraint = 'application_repeats_a_refusal';
    end if;
    return new;
end $$;

create trigger application_repeats_a_refusal
    before insert or update of refused_application on application
    for each row when (new.refused_application is not null)
    execute function application_repeats_a_refusal();
