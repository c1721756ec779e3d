-- The second factor of a console user (RFC 6238). The secret lies encrypted; the step of the code that was used last keeps one
-- code from being used twice. Not confirmed: the secret was shown, and no code of it has come yet.
create table second_factor (
    login        text not null,
    secret       bytea not null,
    key_name     text not null,
    offered_at   timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint not null default 0,
    constraint second_factor_pk primary key (login),
    constraint second_factor_login_fk foreign key (login) references console_user (login),
    constraint second_factor_period check (confirmed_at >= offered_at)
);

-- For whoever has lost the device: each lets in once. The codes are random, so a plain digest keeps them.
create table recovery_code (
    login   text not null,
    sha256  bytea not null,
    used_at timestamptz,
    constraint recovery_code_pk primary key (login, sha256),
    constraint recovery_code_login_fk foreign key (login) references second_factor (login) on delete cascade,
    constraint recovery_code_sha256_length check (octet_length(sha256) = 32)
);
