-- Embassies and consulates that take applications, and since when (joint order of 19.03.2024).
create table mission (
    code        text not null,
    name_kk     text not null,
    name_ru     text not null,
    name_en     text not null,
    country     text not null,
    time_zone   text not null,
    active_from date not null,
    active_to   date,
    constraint mission_pk primary key (code),
    constraint mission_code_form check (code ~ '^[A-Z]{3}-[A-Z]{3}$'),
    constraint mission_active_period check (active_to >= active_from)
);
