-- A session counts as long as its sign-in knew this number: it grows when a password or a second factor is replaced.
alter table console_user
    add column sign_in_generation integer not null default 0;

-- Who renews the second factor keeps the present one until a code of the next one has come.
alter table second_factor
    add column next_secret bytea,
    add column next_key_name text,
    add column next_offered_at timestamptz,
    add constraint second_factor_next_whole check (num_nonnulls(next_secret, next_key_name, next_offered_at) in (0, 3));
