-- Filters of the list of applications that a person at the console keeps under a name. No personal data: a name of an applicant
-- is never part of one.
create table saved_view (
    login    text not null,
    name     text not null,
    query    text not null,
    saved_at timestamptz not null,
    constraint saved_view_pk primary key (login, name),
    constraint saved_view_login_fk foreign key (login) references console_user (login),
    constraint saved_view_name_length check (char_length(name) between 1 and 40),
    constraint saved_view_query_form check (query ~ '^[A-Za-z0-9&=._-]+$' and char_length(query) <= 300)
);
