-- What the comparison of persons weighs by: the highest version counts, the ones before stay for the decisions they led to.
create table comparison_weight (
    version integer not null,
    name    text not null,
    value   text not null,
    constraint comparison_weight_pk primary key (version, name),
    constraint comparison_weight_version_range check (version >= 1)
);

-- How often names stand in the register: estimated from a sample now and then. The kind is W for a word, S for a sound,
-- C for a citizenship.
create table name_frequency (
    kind    text not null,
    form    text not null,
    persons bigint not null,
    constraint name_frequency_pk primary key (kind, form),
    constraint name_frequency_kind_known check (kind in ('W', 'S', 'C')),
    constraint name_frequency_range check (persons >= 1)
);

create table register_size (
    only_one boolean not null default true,
    persons  bigint not null,
    at       timestamptz not null,
    constraint register_size_pk primary key (only_one),
    constraint register_size_one check (only_one),
    constraint register_size_range check (persons >= 0)
);
