-- Who may sign in to the console, and the operators of the MVD who decide.
create table console_user (
    login         text not null,
    password_hash text not null,
    mission       text,
    active        boolean not null default true,
    constraint console_user_pk primary key (login),
    constraint console_user_login_form check (login ~ '^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$'),
    constraint console_user_mission_fk foreign key (mission) references mission (code)
);

create table console_user_role (
    login text not null,
    role  text not null,
    constraint console_user_role_pk primary key (login, role),
    constraint console_user_role_login_fk foreign key (login) references console_user (login),
    constraint console_user_role_known check (role in ('OFFICER', 'SUPERVISOR', 'OPERATOR', 'ADMINISTRATOR', 'AUDITOR'))
);
